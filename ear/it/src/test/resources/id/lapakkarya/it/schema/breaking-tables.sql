-- One way to break each rule.
CREATE TABLE tenant (id BIGINT NOT NULL PRIMARY KEY);
CREATE TABLE proper (id BIGINT NOT NULL PRIMARY KEY, tenant_id BIGINT NOT NULL, code VARCHAR(10) NOT NULL, UNIQUE KEY proper_tenant (tenant_id, id), UNIQUE KEY proper_code (code), CONSTRAINT proper_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id));
CREATE TABLE undeclared (id BIGINT NOT NULL PRIMARY KEY);
CREATE TABLE ownerless (id BIGINT NOT NULL PRIMARY KEY);
CREATE TABLE nullable (id BIGINT NOT NULL PRIMARY KEY, tenant_id BIGINT NULL, UNIQUE KEY nullable_tenant (tenant_id, id), CONSTRAINT nullable_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id));
CREATE TABLE unkeyed (id BIGINT NOT NULL PRIMARY KEY, tenant_id BIGINT NOT NULL, CONSTRAINT unkeyed_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id));
CREATE TABLE wide (id BIGINT NOT NULL PRIMARY KEY, tenant_id BIGINT NOT NULL, name VARCHAR(10) NOT NULL, UNIQUE KEY wide_tenant (tenant_id, id), UNIQUE KEY wide_name (name), CONSTRAINT wide_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id));
CREATE TABLE adrift (id BIGINT NOT NULL PRIMARY KEY, tenant_id BIGINT NOT NULL, UNIQUE KEY adrift_tenant (tenant_id, id));
CREATE TABLE crossing (id BIGINT NOT NULL PRIMARY KEY, tenant_id BIGINT NOT NULL, proper_id BIGINT NOT NULL, UNIQUE KEY crossing_tenant (tenant_id, id), CONSTRAINT crossing_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id), CONSTRAINT crossing_of_proper FOREIGN KEY (proper_id) REFERENCES proper (id));
CREATE TABLE loose (id BIGINT NOT NULL PRIMARY KEY, tenant_id BIGINT NOT NULL, proper_id BIGINT NOT NULL, UNIQUE KEY loose_tenant (tenant_id, id), CONSTRAINT loose_in_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id));
CREATE TABLE telling (id BIGINT NOT NULL PRIMARY KEY, tenant_id BIGINT NOT NULL);
CREATE TABLE peeking (id BIGINT NOT NULL PRIMARY KEY, proper_id BIGINT NOT NULL, CONSTRAINT peeking_at_proper FOREIGN KEY (proper_id) REFERENCES proper (id));
CREATE TABLE nameless (code VARCHAR(10) NOT NULL, UNIQUE KEY nameless_code (code));
