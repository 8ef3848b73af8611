package id.lapakkarya.platform.model;

import id.lapakkarya.platform.Picture;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** A picture under the name of its content, so that it never changes. */
@Entity
@Table(name = "stored_picture")
public class StoredPicture {
  @Id private String hash;

  @Column(name = "media_type")
  private String mediaType;

  private int width;
  private int height;

  @Lob
  @Basic(optional = false)
  private byte[] content;

  @Column(name = "created_at")
  private Instant createdAt;

  protected StoredPicture() {}

  public StoredPicture(Picture picture, Instant now) {
    this(picture.hash(), picture, now);
  }

  /**
   * @param key what it is found by, as long as a hash
   */
  public StoredPicture(String key, Picture picture, Instant now) {
    this.hash = key;
    this.mediaType = picture.mediaType();
    this.width = picture.width();
    this.height = picture.height();
    this.content = picture.bytes();
    this.createdAt = now;
  }

  public Picture picture() {
    return new Picture(mediaType, width, height, content.clone());
  }
}
