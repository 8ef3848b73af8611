// Lists that are put in order by mouse or finger, with the sortable of jQuery UI that comes with PrimeFaces:
//
//   <ol data-order="field" data-button="button">   the hidden field that takes what was drawn where, and the button that sends it
//   <li data-item="17"> … <span data-drag>          an item, and what it is drawn by
//
// The field then says 17:2, for the third place. Buttons beside it do the same for those who draw nothing.
(() => {
  const $ = window.jQuery;
  if (!$?.fn.sortable) {
    return;
  }
  const drop = (list, item) => {
    const place = [...list.querySelectorAll(":scope > [data-item]")].indexOf(item);
    document.getElementById(list.dataset.order).value = `${item.dataset.item}:${place}`;
    document.getElementById(list.dataset.button)?.click();
  };
  const begin = () => {
    for (const list of document.querySelectorAll("[data-order]:not(.ui-sortable)")) {
      $(list).sortable({
        items: "> [data-item]",
        handle: "[data-drag]",
        axis: "y",
        tolerance: "pointer",
        placeholder: "order__gap",
        forcePlaceholderSize: true,
        update: (event, moved) => drop(list, moved.item[0]),
      });
    }
  };
  begin();
  // What the server sends takes the place of what was there.
  $(document).on("pfAjaxComplete", begin);
})();
