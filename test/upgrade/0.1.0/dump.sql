--
-- PostgreSQL database dump
--


-- Dumped from database version 16.14
-- Dumped by pg_dump version 16.14

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: backoffice; Type: SCHEMA; Schema: -; Owner: backoffice_owner
--

CREATE SCHEMA backoffice;


ALTER SCHEMA backoffice OWNER TO backoffice_owner;

--
-- Name: backoffice_private; Type: SCHEMA; Schema: -; Owner: backoffice_owner
--

CREATE SCHEMA backoffice_private;


ALTER SCHEMA backoffice_private OWNER TO backoffice_owner;

--
-- Name: backoffice; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS backoffice WITH SCHEMA pg_catalog;


--
-- Name: EXTENSION backoffice; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION backoffice IS 'Back office for a multi-tenant database: isolation, permissions, workflow, numbering, audit';


--
-- Name: is_email(text); Type: FUNCTION; Schema: backoffice; Owner: backoffice_owner
--

CREATE FUNCTION backoffice.is_email(address text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ((char_length(address) <= 254) AND (octet_length(split_part(address, '@'::text, 1)) <= 64) AND (address !~ '[[:space:][:cntrl:]\u0085\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u3000\uFEFF]'::text) AND (address ~ '^[^@]+@[^@.]+(\.[^@.]+)+$'::text));


ALTER FUNCTION backoffice.is_email(address text) OWNER TO backoffice_owner;

--
-- Name: FUNCTION is_email(address text); Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON FUNCTION backoffice.is_email(address text) IS 'One @, a dot in the domain, lengths of RFC 5321, no blanks or control characters, letters of any script.';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: accounts; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.accounts (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    id uuid DEFAULT backoffice.uuid_v7() NOT NULL,
    account_number text NOT NULL,
    kind text DEFAULT 'individual'::text NOT NULL,
    name text NOT NULL,
    first_name text,
    last_name text,
    company_name text,
    brand_name text,
    reference text,
    email text,
    phone text,
    is_buyer boolean DEFAULT true NOT NULL,
    is_seller boolean DEFAULT false NOT NULL,
    assigned_to uuid,
    notes text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    created_by uuid DEFAULT backoffice.user_id(),
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT accounts_brand_name_check CHECK ((char_length(brand_name) <= 200)),
    CONSTRAINT accounts_company_name_check CHECK ((char_length(company_name) <= 200)),
    CONSTRAINT accounts_email_check CHECK (backoffice.is_email(email)),
    CONSTRAINT accounts_first_name_check CHECK ((char_length(first_name) <= 100)),
    CONSTRAINT accounts_kind_check CHECK ((kind = ANY (ARRAY['individual'::text, 'family'::text, 'business'::text]))),
    CONSTRAINT accounts_last_name_check CHECK ((char_length(last_name) <= 100)),
    CONSTRAINT accounts_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text)),
    CONSTRAINT accounts_name_check CHECK (((btrim(name) <> ''::text) AND (char_length(name) <= 200))),
    CONSTRAINT accounts_phone_check CHECK ((char_length(phone) <= 50)),
    CONSTRAINT accounts_reference_check CHECK ((char_length(reference) <= 200))
);

ALTER TABLE ONLY backoffice.accounts FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.accounts OWNER TO backoffice_owner;

--
-- Name: TABLE accounts; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice.accounts IS 'Billing entities: individuals, families, businesses, who buy, sell or both. The number is given by the series.';


--
-- Name: COLUMN accounts.reference; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON COLUMN backoffice.accounts.reference IS 'The account''s key in another system, free text.';


--
-- Name: addresses; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.addresses (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    id uuid DEFAULT backoffice.uuid_v7() NOT NULL,
    account_id uuid NOT NULL,
    kind text DEFAULT 'billing'::text NOT NULL,
    line1 text NOT NULL,
    line2 text,
    city text,
    state text,
    postal_code text,
    country text,
    is_default boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT addresses_kind_check CHECK ((kind = ANY (ARRAY['billing'::text, 'shipping'::text]))),
    CONSTRAINT addresses_line1_check CHECK ((btrim(line1) <> ''::text))
);

ALTER TABLE ONLY backoffice.addresses FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.addresses OWNER TO backoffice_owner;

--
-- Name: TABLE addresses; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice.addresses IS 'Addresses of accounts, one default of each kind.';


--
-- Name: audit_log; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.audit_log (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    id uuid NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    transaction_id xid8 NOT NULL,
    life integer NOT NULL,
    user_id uuid,
    login text NOT NULL,
    action text NOT NULL,
    resource text NOT NULL,
    resource_id text,
    old_values jsonb,
    new_values jsonb,
    reason text,
    request_ip text,
    user_agent text,
    request_id text
)
PARTITION BY RANGE (recorded_at);

ALTER TABLE ONLY backoffice.audit_log FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.audit_log OWNER TO backoffice_owner;

--
-- Name: TABLE audit_log; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice.audit_log IS 'Who changed what, when and why: one row per changed row. old_values and new_values hold the changed columns. request_ip, user_agent, request_id and reason are claims of the client. tenant_id is the zero UUID for what concerns a whole table.';


--
-- Name: audit_log_202611; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.audit_log_202611 (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    id uuid NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    transaction_id xid8 NOT NULL,
    life integer NOT NULL,
    user_id uuid,
    login text NOT NULL,
    action text NOT NULL,
    resource text NOT NULL,
    resource_id text,
    old_values jsonb,
    new_values jsonb,
    reason text,
    request_ip text,
    user_agent text,
    request_id text
);

ALTER TABLE ONLY backoffice.audit_log_202611 FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.audit_log_202611 OWNER TO backoffice_owner;

--
-- Name: audit_log_202612; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.audit_log_202612 (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    id uuid NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    transaction_id xid8 NOT NULL,
    life integer NOT NULL,
    user_id uuid,
    login text NOT NULL,
    action text NOT NULL,
    resource text NOT NULL,
    resource_id text,
    old_values jsonb,
    new_values jsonb,
    reason text,
    request_ip text,
    user_agent text,
    request_id text
);

ALTER TABLE ONLY backoffice.audit_log_202612 FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.audit_log_202612 OWNER TO backoffice_owner;

--
-- Name: audit_log_202701; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.audit_log_202701 (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    id uuid NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    transaction_id xid8 NOT NULL,
    life integer NOT NULL,
    user_id uuid,
    login text NOT NULL,
    action text NOT NULL,
    resource text NOT NULL,
    resource_id text,
    old_values jsonb,
    new_values jsonb,
    reason text,
    request_ip text,
    user_agent text,
    request_id text
);

ALTER TABLE ONLY backoffice.audit_log_202701 FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.audit_log_202701 OWNER TO backoffice_owner;

--
-- Name: audit_log_default; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.audit_log_default (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    id uuid NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    transaction_id xid8 NOT NULL,
    life integer NOT NULL,
    user_id uuid,
    login text NOT NULL,
    action text NOT NULL,
    resource text NOT NULL,
    resource_id text,
    old_values jsonb,
    new_values jsonb,
    reason text,
    request_ip text,
    user_agent text,
    request_id text
);

ALTER TABLE ONLY backoffice.audit_log_default FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.audit_log_default OWNER TO backoffice_owner;

--
-- Name: locations; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.locations (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    id uuid DEFAULT backoffice.uuid_v7() NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    address text,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT locations_code_check CHECK ((code ~ '^[A-Za-z0-9_-]{1,20}$'::text)),
    CONSTRAINT locations_name_check CHECK ((btrim(name) <> ''::text))
);

ALTER TABLE ONLY backoffice.locations FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.locations OWNER TO backoffice_owner;

--
-- Name: TABLE locations; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice.locations IS 'Shops, warehouses, offices. The code appears in numbers of series by location.';


--
-- Name: number_series; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.number_series (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    id uuid DEFAULT backoffice.uuid_v7() NOT NULL,
    kind text NOT NULL,
    pattern text NOT NULL,
    scope text DEFAULT 'forever'::text NOT NULL,
    mode text DEFAULT 'gapless'::text NOT NULL,
    first_number bigint DEFAULT 1 NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT number_series_first_number_check CHECK (((first_number >= 0) AND (first_number <= '999999999999999999'::bigint))),
    CONSTRAINT number_series_kind_check CHECK ((kind ~ '^[a-z][a-z0-9_]{0,49}$'::text)),
    CONSTRAINT number_series_mode_check CHECK ((mode = ANY (ARRAY['gapless'::text, 'fast'::text]))),
    CONSTRAINT number_series_scope_check CHECK ((scope = ANY (ARRAY['forever'::text, 'year'::text, 'location'::text, 'location_year'::text])))
);

ALTER TABLE ONLY backoffice.number_series FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.number_series OWNER TO backoffice_owner;

--
-- Name: TABLE number_series; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice.number_series IS 'How numbers of a kind look and count. gapless: complete and provable; fast: unique, with gaps after rollbacks.';


--
-- Name: numbers; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.numbers (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    series_id uuid NOT NULL,
    period text NOT NULL,
    location_id uuid NOT NULL,
    sequence bigint NOT NULL,
    kind text NOT NULL,
    number text NOT NULL,
    resource text,
    resource_id uuid,
    issued_at timestamp with time zone NOT NULL,
    issued_by uuid,
    voided_at timestamp with time zone,
    voided_by uuid,
    void_reason text,
    CONSTRAINT numbers_void_check CHECK (((voided_at IS NULL) = (void_reason IS NULL)))
);

ALTER TABLE ONLY backoffice.numbers FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.numbers OWNER TO backoffice_owner;

--
-- Name: TABLE numbers; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice.numbers IS 'The ledger of gapless series: every number that was given out, and why those not in use are void.';


--
-- Name: order_lines; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.order_lines (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    id uuid DEFAULT backoffice.uuid_v7() NOT NULL,
    order_id uuid NOT NULL,
    "position" integer DEFAULT 1 NOT NULL,
    product_id uuid,
    item_name text NOT NULL,
    item_description text,
    quantity numeric(12,3) DEFAULT 1 NOT NULL,
    unit_price numeric(14,4),
    line_total numeric(14,2) GENERATED ALWAYS AS (round((quantity * unit_price), 2)) STORED,
    specifications jsonb,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT order_lines_item_name_check CHECK (((btrim(item_name) <> ''::text) AND (char_length(item_name) <= 200))),
    CONSTRAINT order_lines_position_check CHECK (("position" > 0)),
    CONSTRAINT order_lines_quantity_check CHECK (((quantity > (0)::numeric) AND (quantity < 'NaN'::numeric))),
    CONSTRAINT order_lines_unit_price_check CHECK (((unit_price >= (0)::numeric) AND (unit_price < 'NaN'::numeric)))
);

ALTER TABLE ONLY backoffice.order_lines FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.order_lines OWNER TO backoffice_owner;

--
-- Name: TABLE order_lines; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice.order_lines IS 'What was ordered: a product or free text, a quantity, a price. line_total is rounded half away from zero, once per line.';


--
-- Name: order_quotations; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.order_quotations (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    id uuid DEFAULT backoffice.uuid_v7() NOT NULL,
    order_id uuid NOT NULL,
    quotation_number text NOT NULL,
    amount numeric(14,2) NOT NULL,
    notes text,
    is_accepted boolean DEFAULT false NOT NULL,
    accepted_at timestamp with time zone,
    valid_until timestamp with time zone,
    created_by uuid DEFAULT backoffice.user_id(),
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT order_quotations_accepted_check CHECK ((is_accepted = (accepted_at IS NOT NULL))),
    CONSTRAINT order_quotations_amount_check CHECK (((amount > (0)::numeric) AND (amount < 'NaN'::numeric)))
);

ALTER TABLE ONLY backoffice.order_quotations FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.order_quotations OWNER TO backoffice_owner;

--
-- Name: TABLE order_quotations; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice.order_quotations IS 'Offers for an order; at most one is accepted.';


--
-- Name: order_status_history; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.order_status_history (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    previous_status text,
    new_status text NOT NULL,
    action text NOT NULL,
    changed_by uuid,
    notes text,
    created_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY backoffice.order_status_history FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.order_status_history OWNER TO backoffice_owner;

--
-- Name: TABLE order_status_history; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice.order_status_history IS 'Every step of every order; written by the engine.';


--
-- Name: order_types; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.order_types (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    id uuid DEFAULT backoffice.uuid_v7() NOT NULL,
    name text NOT NULL,
    description text,
    workflow text NOT NULL,
    pricing text NOT NULL,
    is_default boolean DEFAULT false NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT order_types_name_check CHECK (((btrim(name) <> ''::text) AND (char_length(name) <= 50))),
    CONSTRAINT order_types_pricing_check CHECK ((pricing = ANY (ARRAY['lines'::text, 'quotation'::text])))
);

ALTER TABLE ONLY backoffice.order_types FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.order_types OWNER TO backoffice_owner;

--
-- Name: TABLE order_types; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice.order_types IS 'Kinds of orders: which workflow they follow, and whether lines or a quotation price them.';


--
-- Name: orders; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.orders (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    id uuid DEFAULT backoffice.uuid_v7() NOT NULL,
    order_number text NOT NULL,
    order_type_id uuid NOT NULL,
    workflow_id uuid NOT NULL,
    status text NOT NULL,
    account_id uuid,
    seller_id uuid,
    buyer_id uuid,
    location_id uuid,
    assigned_to uuid,
    reference text,
    amount numeric(14,2),
    notes text,
    ordered_at timestamp with time zone DEFAULT now() NOT NULL,
    quoted_at timestamp with time zone,
    confirmed_at timestamp with time zone,
    production_started_at timestamp with time zone,
    completed_at timestamp with time zone,
    shipped_at timestamp with time zone,
    delivered_at timestamp with time zone,
    posted_at timestamp with time zone,
    paid_at timestamp with time zone,
    canceled_at timestamp with time zone,
    returned_at timestamp with time zone,
    voided_at timestamp with time zone,
    created_by uuid DEFAULT backoffice.user_id(),
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT orders_amount_check CHECK (((amount >= (0)::numeric) AND (amount < 'NaN'::numeric))),
    CONSTRAINT orders_ordered_at_check CHECK (isfinite(ordered_at)),
    CONSTRAINT orders_reference_check CHECK ((char_length(reference) <= 200))
);

ALTER TABLE ONLY backoffice.orders FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.orders OWNER TO backoffice_owner;

--
-- Name: TABLE orders; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice.orders IS 'Orders. Number, status, stamps and amount are the engine''s; ordered_at is the business date.';


--
-- Name: COLUMN orders.reference; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON COLUMN backoffice.orders.reference IS 'The order''s key in another system, free text.';


--
-- Name: COLUMN orders.amount; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON COLUMN backoffice.orders.amount IS 'The sum of the lines, or the accepted quotation''s amount, as the order type says; in the tenant''s currency.';


--
-- Name: permissions; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.permissions (
    name text NOT NULL,
    module text NOT NULL,
    action text NOT NULL,
    number integer NOT NULL,
    description text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT permissions_name_check CHECK ((name = ((module || '.'::text) || action))),
    CONSTRAINT permissions_number_check CHECK (((number >= 0) AND (number <= 1023)))
);


ALTER TABLE backoffice.permissions OWNER TO backoffice_owner;

--
-- Name: TABLE permissions; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice.permissions IS 'The catalogue: module.action, the same for every tenant. The number is the place in the engine''s bitmaps and never changes.';


--
-- Name: products; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.products (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    id uuid DEFAULT backoffice.uuid_v7() NOT NULL,
    sku text,
    name text NOT NULL,
    description text,
    unit text DEFAULT 'piece'::text NOT NULL,
    unit_price numeric(14,4),
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    created_by uuid DEFAULT backoffice.user_id(),
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT products_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text)),
    CONSTRAINT products_name_check CHECK (((btrim(name) <> ''::text) AND (char_length(name) <= 200))),
    CONSTRAINT products_sku_check CHECK (((btrim(sku) <> ''::text) AND (char_length(sku) <= 100))),
    CONSTRAINT products_unit_check CHECK ((btrim(unit) <> ''::text)),
    CONSTRAINT products_unit_price_check CHECK (((unit_price >= (0)::numeric) AND (unit_price < 'NaN'::numeric)))
);

ALTER TABLE ONLY backoffice.products FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.products OWNER TO backoffice_owner;

--
-- Name: TABLE products; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice.products IS 'What a tenant sells. The sku is unique where given.';


--
-- Name: role_permissions; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.role_permissions (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    role_id uuid NOT NULL,
    permission text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT role_permissions_permission_check CHECK (((permission = '*'::text) OR (permission ~ '^[a-z_]+\.([a-z_]+|\*)$'::text)))
);

ALTER TABLE ONLY backoffice.role_permissions FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.role_permissions OWNER TO backoffice_owner;

--
-- Name: TABLE role_permissions; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice.role_permissions IS 'What a role holds: a permission, module.* or *.';


--
-- Name: roles; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.roles (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    id uuid DEFAULT backoffice.uuid_v7() NOT NULL,
    name text NOT NULL,
    description text,
    is_system boolean DEFAULT false NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT roles_name_check CHECK (((btrim(name) <> ''::text) AND (char_length(name) <= 50)))
);

ALTER TABLE ONLY backoffice.roles FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.roles OWNER TO backoffice_owner;

--
-- Name: TABLE roles; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice.roles IS 'Named sets of permissions. System roles are the same in every tenant and cannot be changed.';


--
-- Name: tenants; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.tenants (
    id uuid DEFAULT backoffice.uuid_v7() NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    domain text,
    status text DEFAULT 'active'::text NOT NULL,
    settings jsonb DEFAULT '{}'::jsonb NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    features text[] DEFAULT '{}'::text[] NOT NULL,
    max_users integer DEFAULT 10 NOT NULL,
    max_integrations integer DEFAULT 5 NOT NULL,
    plan text DEFAULT 'trial'::text NOT NULL,
    billing_email text,
    time_zone text DEFAULT 'UTC'::text NOT NULL,
    currency text DEFAULT 'USD'::text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT tenants_billing_email_check CHECK (backoffice.is_email(billing_email)),
    CONSTRAINT tenants_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT tenants_max_integrations_check CHECK ((max_integrations >= 0)),
    CONSTRAINT tenants_max_users_check CHECK ((max_users >= 0)),
    CONSTRAINT tenants_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text)),
    CONSTRAINT tenants_name_check CHECK (((btrim(name) <> ''::text) AND (char_length(name) <= 200))),
    CONSTRAINT tenants_settings_check CHECK ((jsonb_typeof(settings) = 'object'::text)),
    CONSTRAINT tenants_slug_check CHECK ((slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])$'::text)),
    CONSTRAINT tenants_status_check CHECK ((status = ANY (ARRAY['trial'::text, 'active'::text, 'suspended'::text, 'canceled'::text])))
);

ALTER TABLE ONLY backoffice.tenants FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.tenants OWNER TO backoffice_owner;

--
-- Name: TABLE tenants; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice.tenants IS 'The organisations of the platform. A user sees its own; create_tenant() makes them; they are never deleted.';


--
-- Name: user_permissions; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.user_permissions (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    id uuid DEFAULT backoffice.uuid_v7() NOT NULL,
    user_id uuid NOT NULL,
    permission text NOT NULL,
    effect text DEFAULT 'grant'::text NOT NULL,
    location_id uuid,
    expires_at timestamp with time zone,
    assigned_by uuid DEFAULT backoffice.user_id(),
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT user_permissions_effect_check CHECK ((effect = ANY (ARRAY['grant'::text, 'deny'::text]))),
    CONSTRAINT user_permissions_permission_check CHECK (((permission = '*'::text) OR (permission ~ '^[a-z_]+\.([a-z_]+|\*)$'::text)))
);

ALTER TABLE ONLY backoffice.user_permissions FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.user_permissions OWNER TO backoffice_owner;

--
-- Name: TABLE user_permissions; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice.user_permissions IS 'Direct grants and denials of one user. A denial wins.';


--
-- Name: user_roles; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.user_roles (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    id uuid DEFAULT backoffice.uuid_v7() NOT NULL,
    user_id uuid NOT NULL,
    role_id uuid NOT NULL,
    location_id uuid,
    expires_at timestamp with time zone,
    assigned_by uuid DEFAULT backoffice.user_id(),
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY backoffice.user_roles FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.user_roles OWNER TO backoffice_owner;

--
-- Name: TABLE user_roles; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice.user_roles IS 'Who has which role, everywhere or at one location, until when.';


--
-- Name: users; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.users (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    id uuid DEFAULT backoffice.uuid_v7() NOT NULL,
    kind text DEFAULT 'staff'::text NOT NULL,
    email text NOT NULL,
    first_name text NOT NULL,
    last_name text NOT NULL,
    title text,
    phone text,
    status text DEFAULT 'active'::text NOT NULL,
    email_verified boolean DEFAULT false NOT NULL,
    reports_to uuid,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    last_login_at timestamp with time zone,
    created_by uuid DEFAULT backoffice.user_id(),
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT users_email_check CHECK (backoffice.is_email(email)),
    CONSTRAINT users_first_name_check CHECK ((char_length(first_name) <= 100)),
    CONSTRAINT users_kind_check CHECK ((kind = ANY (ARRAY['staff'::text, 'customer'::text, 'service'::text]))),
    CONSTRAINT users_last_name_check CHECK ((char_length(last_name) <= 100)),
    CONSTRAINT users_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text)),
    CONSTRAINT users_status_check CHECK ((status = ANY (ARRAY['active'::text, 'inactive'::text, 'invited'::text, 'suspended'::text])))
);

ALTER TABLE ONLY backoffice.users FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.users OWNER TO backoffice_owner;

--
-- Name: TABLE users; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice.users IS 'People and programs that work in a tenant. The e-mail address is unique per tenant whatever its case.';


--
-- Name: workflow_states; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.workflow_states (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    workflow_id uuid NOT NULL,
    state text NOT NULL,
    "position" integer NOT NULL,
    is_initial boolean DEFAULT false NOT NULL,
    is_final boolean DEFAULT false NOT NULL,
    is_editable boolean DEFAULT false NOT NULL,
    CONSTRAINT workflow_states_state_check CHECK ((state ~ '^[a-z][a-z0-9_]{0,49}$'::text))
);

ALTER TABLE ONLY backoffice.workflow_states FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.workflow_states OWNER TO backoffice_owner;

--
-- Name: TABLE workflow_states; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice.workflow_states IS 'The states of a workflow. In an editable one, lines and quotations may change.';


--
-- Name: workflow_transitions; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.workflow_transitions (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    workflow_id uuid NOT NULL,
    action text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    permission text NOT NULL,
    guards text[] DEFAULT '{}'::text[] NOT NULL,
    stamp text,
    "position" integer NOT NULL
);

ALTER TABLE ONLY backoffice.workflow_transitions FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.workflow_transitions OWNER TO backoffice_owner;

--
-- Name: TABLE workflow_transitions; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice.workflow_transitions IS 'The steps of a workflow: the permission they need, the guards that must hold, the column that they stamp.';


--
-- Name: workflows; Type: TABLE; Schema: backoffice; Owner: backoffice_owner
--

CREATE TABLE backoffice.workflows (
    tenant_id uuid DEFAULT backoffice.tenant_id() NOT NULL,
    id uuid DEFAULT backoffice.uuid_v7() NOT NULL,
    name text NOT NULL,
    subject text NOT NULL,
    version integer NOT NULL,
    is_current boolean NOT NULL,
    is_system boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT workflows_name_check CHECK ((name ~ '^[a-z][a-z0-9_]{0,49}$'::text)),
    CONSTRAINT workflows_subject_check CHECK ((subject = ANY (ARRAY['order'::text, 'inquiry'::text]))),
    CONSTRAINT workflows_version_check CHECK ((version > 0))
);

ALTER TABLE ONLY backoffice.workflows FORCE ROW LEVEL SECURITY;


ALTER TABLE backoffice.workflows OWNER TO backoffice_owner;

--
-- Name: TABLE workflows; Type: COMMENT; Schema: backoffice; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice.workflows IS 'Workflow definitions, versioned: a running order keeps the version that it started under.';


--
-- Name: bound_logins; Type: TABLE; Schema: backoffice_private; Owner: backoffice_owner
--

CREATE TABLE backoffice_private.bound_logins (
    login text NOT NULL,
    login_oid oid NOT NULL,
    tenant_id uuid NOT NULL,
    user_id uuid NOT NULL,
    bound_by text NOT NULL,
    bound_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE backoffice_private.bound_logins OWNER TO backoffice_owner;

--
-- Name: TABLE bound_logins; Type: COMMENT; Schema: backoffice_private; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice_private.bound_logins IS 'Database logins bound by bind_login(). The OID keeps a re-created role out.';


--
-- Name: deployment; Type: TABLE; Schema: backoffice_private; Owner: backoffice_owner
--

CREATE TABLE backoffice_private.deployment (
    only_row boolean DEFAULT true NOT NULL,
    schema_version integer NOT NULL,
    life integer NOT NULL,
    system_identifier bigint NOT NULL,
    timeline integer NOT NULL,
    database_oid oid NOT NULL,
    deployed_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT deployment_only_row CHECK (only_row)
);


ALTER TABLE backoffice_private.deployment OWNER TO backoffice_owner;

--
-- Name: TABLE deployment; Type: COMMENT; Schema: backoffice_private; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice_private.deployment IS 'One row: the schema''s version and the number of the database''s life.';


--
-- Name: enrolled_tables; Type: TABLE; Schema: backoffice_private; Owner: backoffice_owner
--

CREATE TABLE backoffice_private.enrolled_tables (
    table_schema text NOT NULL,
    table_name text NOT NULL,
    module text NOT NULL,
    create_action text NOT NULL,
    edit_action text NOT NULL,
    delete_action text NOT NULL,
    commands text[] NOT NULL,
    secret text[] NOT NULL,
    order_column text NOT NULL,
    enrolled_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE backoffice_private.enrolled_tables OWNER TO backoffice_owner;

--
-- Name: TABLE enrolled_tables; Type: COMMENT; Schema: backoffice_private; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice_private.enrolled_tables IS 'Tables that enrol() gave their guarantees, and all that it needs to give them again.';


--
-- Name: fast_01a1fe985fbf7c10808f42ff111d6e6b; Type: SEQUENCE; Schema: backoffice_private; Owner: backoffice_owner
--

CREATE SEQUENCE backoffice_private.fast_01a1fe985fbf7c10808f42ff111d6e6b
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE backoffice_private.fast_01a1fe985fbf7c10808f42ff111d6e6b OWNER TO backoffice_owner;

--
-- Name: migrations; Type: TABLE; Schema: backoffice_private; Owner: backoffice_owner
--

CREATE TABLE backoffice_private.migrations (
    number integer NOT NULL,
    name text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE backoffice_private.migrations OWNER TO backoffice_owner;

--
-- Name: TABLE migrations; Type: COMMENT; Schema: backoffice_private; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice_private.migrations IS 'Migrations that this database has run, or was made after.';


--
-- Name: number_counters; Type: TABLE; Schema: backoffice_private; Owner: backoffice_owner
--

CREATE TABLE backoffice_private.number_counters (
    tenant_id uuid NOT NULL,
    series_id uuid NOT NULL,
    period text NOT NULL,
    location_id uuid NOT NULL,
    first bigint NOT NULL,
    value bigint NOT NULL
)
WITH (fillfactor='10');


ALTER TABLE backoffice_private.number_counters OWNER TO backoffice_owner;

--
-- Name: TABLE number_counters; Type: COMMENT; Schema: backoffice_private; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice_private.number_counters IS 'The last number given out, per series, period and location; the zero UUID where a series does not count by location.';


--
-- Name: numbered_tables; Type: TABLE; Schema: backoffice_private; Owner: backoffice_owner
--

CREATE TABLE backoffice_private.numbered_tables (
    kind text NOT NULL,
    table_name text NOT NULL,
    column_name text NOT NULL
);


ALTER TABLE backoffice_private.numbered_tables OWNER TO backoffice_owner;

--
-- Name: TABLE numbered_tables; Type: COMMENT; Schema: backoffice_private; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice_private.numbered_tables IS 'Tables of the schema backoffice whose rows carry numbers, by kind.';


--
-- Name: order_type_templates; Type: TABLE; Schema: backoffice_private; Owner: backoffice_owner
--

CREATE TABLE backoffice_private.order_type_templates (
    name text NOT NULL,
    description text NOT NULL,
    workflow text NOT NULL,
    pricing text NOT NULL,
    is_default boolean NOT NULL
);


ALTER TABLE backoffice_private.order_type_templates OWNER TO backoffice_owner;

--
-- Name: TABLE order_type_templates; Type: COMMENT; Schema: backoffice_private; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice_private.order_type_templates IS 'The order types that every tenant is made with.';


--
-- Name: role_templates; Type: TABLE; Schema: backoffice_private; Owner: backoffice_owner
--

CREATE TABLE backoffice_private.role_templates (
    name text NOT NULL,
    description text NOT NULL,
    permissions text[] NOT NULL
);


ALTER TABLE backoffice_private.role_templates OWNER TO backoffice_owner;

--
-- Name: TABLE role_templates; Type: COMMENT; Schema: backoffice_private; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice_private.role_templates IS 'The system roles that every tenant is made with.';


--
-- Name: series_templates; Type: TABLE; Schema: backoffice_private; Owner: backoffice_owner
--

CREATE TABLE backoffice_private.series_templates (
    kind text NOT NULL,
    pattern text NOT NULL,
    scope text NOT NULL,
    mode text NOT NULL,
    first_number bigint NOT NULL
);


ALTER TABLE backoffice_private.series_templates OWNER TO backoffice_owner;

--
-- Name: TABLE series_templates; Type: COMMENT; Schema: backoffice_private; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice_private.series_templates IS 'The number series that every tenant is made with.';


--
-- Name: workflow_templates; Type: TABLE; Schema: backoffice_private; Owner: backoffice_owner
--

CREATE TABLE backoffice_private.workflow_templates (
    name text NOT NULL,
    definition jsonb NOT NULL
);


ALTER TABLE backoffice_private.workflow_templates OWNER TO backoffice_owner;

--
-- Name: TABLE workflow_templates; Type: COMMENT; Schema: backoffice_private; Owner: backoffice_owner
--

COMMENT ON TABLE backoffice_private.workflow_templates IS 'The workflows that every tenant is made with.';


--
-- Name: audit_log_202611; Type: TABLE ATTACH; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.audit_log ATTACH PARTITION backoffice.audit_log_202611 FOR VALUES FROM ('2026-11-01 00:00:00+00') TO ('2026-12-01 00:00:00+00');


--
-- Name: audit_log_202612; Type: TABLE ATTACH; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.audit_log ATTACH PARTITION backoffice.audit_log_202612 FOR VALUES FROM ('2026-12-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');


--
-- Name: audit_log_202701; Type: TABLE ATTACH; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.audit_log ATTACH PARTITION backoffice.audit_log_202701 FOR VALUES FROM ('2027-01-01 00:00:00+00') TO ('2027-02-01 00:00:00+00');


--
-- Name: audit_log_default; Type: TABLE ATTACH; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.audit_log ATTACH PARTITION backoffice.audit_log_default DEFAULT;


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.accounts (tenant_id, id, account_number, kind, name, first_name, last_name, company_name, brand_name, reference, email, phone, is_buyer, is_seller, assigned_to, notes, metadata, is_active, created_by, created_at, updated_at) FROM stdin;
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6001-7462-93b8-7d3bc65bfab0	100001	business	Account 1	\N	\N	\N	\N	\N	\N	\N	t	f	\N	\N	{}	t	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.344658+00	2026-11-21 14:52:41.344658+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6005-7af5-9ed6-8eb8865ed1e8	100002	business	Account 2	\N	\N	\N	\N	\N	\N	\N	t	f	\N	\N	{}	t	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.344658+00	2026-11-21 14:52:41.344658+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6005-7b53-a25a-29d1872add27	100003	business	Account 3	\N	\N	\N	\N	\N	\N	\N	t	f	\N	\N	{}	t	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.344658+00	2026-11-21 14:52:41.344658+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6005-7b78-aedc-8b776eb51214	100004	business	Account 4	\N	\N	\N	\N	\N	\N	\N	t	f	\N	\N	{}	t	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.344658+00	2026-11-21 14:52:41.344658+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6005-7b95-99b9-2e7bbf3458d7	100005	business	Account 5	\N	\N	\N	\N	\N	\N	\N	t	f	\N	\N	{}	t	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.344658+00	2026-11-21 14:52:41.344658+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6005-7bb2-97bc-0a3413a1878e	100006	business	Account 6	\N	\N	\N	\N	\N	\N	\N	t	f	\N	\N	{}	t	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.344658+00	2026-11-21 14:52:41.344658+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6005-7bca-a8cc-9776fa83f642	100007	business	Account 7	\N	\N	\N	\N	\N	\N	\N	t	f	\N	\N	{}	t	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.344658+00	2026-11-21 14:52:41.344658+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6005-7be7-a34f-3fea40de0da0	100008	business	Account 8	\N	\N	\N	\N	\N	\N	\N	t	f	\N	\N	{}	t	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.344658+00	2026-11-21 14:52:41.344658+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6067-75ae-b254-f695573c1541	100001	business	Account 1	\N	\N	\N	\N	\N	\N	\N	t	f	\N	\N	{}	t	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.446771+00	2026-11-21 14:52:41.446771+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6068-75c2-9a08-1ce2fb32ac41	100002	business	Account 2	\N	\N	\N	\N	\N	\N	\N	t	f	\N	\N	{}	t	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.446771+00	2026-11-21 14:52:41.446771+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6068-760c-bd4d-3aca63404e03	100003	business	Account 3	\N	\N	\N	\N	\N	\N	\N	t	f	\N	\N	{}	t	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.446771+00	2026-11-21 14:52:41.446771+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6068-7639-ab88-681f26e14abd	100004	business	Account 4	\N	\N	\N	\N	\N	\N	\N	t	f	\N	\N	{}	t	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.446771+00	2026-11-21 14:52:41.446771+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6068-7687-ba9c-d2c89e3046d3	100005	business	Account 5	\N	\N	\N	\N	\N	\N	\N	t	f	\N	\N	{}	t	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.446771+00	2026-11-21 14:52:41.446771+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6068-76b8-868a-88d05cb38dd6	100006	business	Account 6	\N	\N	\N	\N	\N	\N	\N	t	f	\N	\N	{}	t	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.446771+00	2026-11-21 14:52:41.446771+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6068-76e5-b5c7-5ece30a475f9	100007	business	Account 7	\N	\N	\N	\N	\N	\N	\N	t	f	\N	\N	{}	t	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.446771+00	2026-11-21 14:52:41.446771+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6068-7716-a34b-c3a35113bf7f	100008	business	Account 8	\N	\N	\N	\N	\N	\N	\N	t	f	\N	\N	{}	t	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.446771+00	2026-11-21 14:52:41.446771+00
\.


--
-- Data for Name: addresses; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.addresses (tenant_id, id, account_id, kind, line1, line2, city, state, postal_code, country, is_default, created_at, updated_at) FROM stdin;
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-600d-7b33-8444-89bd732a3031	01a1fe98-6001-7462-93b8-7d3bc65bfab0	billing	Line 'one' \\ of Account 1	\N	\N	\N	\N	\N	t	2026-11-21 14:52:41.357061+00	2026-11-21 14:52:41.357061+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-600d-7ef1-88e6-fa426ce93dfd	01a1fe98-6005-7af5-9ed6-8eb8865ed1e8	billing	Line 'one' \\ of Account 2	\N	\N	\N	\N	\N	t	2026-11-21 14:52:41.357061+00	2026-11-21 14:52:41.357061+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-600d-7f16-8de5-acae445e5fe8	01a1fe98-6005-7b53-a25a-29d1872add27	billing	Line 'one' \\ of Account 3	\N	\N	\N	\N	\N	t	2026-11-21 14:52:41.357061+00	2026-11-21 14:52:41.357061+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-600d-7f22-8579-f6b5ce5c7ab7	01a1fe98-6005-7b78-aedc-8b776eb51214	billing	Line 'one' \\ of Account 4	\N	\N	\N	\N	\N	t	2026-11-21 14:52:41.357061+00	2026-11-21 14:52:41.357061+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-600d-7f2f-945e-a2d019aabcab	01a1fe98-6005-7b95-99b9-2e7bbf3458d7	billing	Line 'one' \\ of Account 5	\N	\N	\N	\N	\N	t	2026-11-21 14:52:41.357061+00	2026-11-21 14:52:41.357061+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-600d-7f3b-ae92-d7f696d5b9de	01a1fe98-6005-7bb2-97bc-0a3413a1878e	billing	Line 'one' \\ of Account 6	\N	\N	\N	\N	\N	t	2026-11-21 14:52:41.357061+00	2026-11-21 14:52:41.357061+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-600d-7f47-80d1-bf6dd1d491d3	01a1fe98-6005-7bca-a8cc-9776fa83f642	billing	Line 'one' \\ of Account 7	\N	\N	\N	\N	\N	t	2026-11-21 14:52:41.357061+00	2026-11-21 14:52:41.357061+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-600d-7f53-8f1f-cfeed6251282	01a1fe98-6005-7be7-a34f-3fea40de0da0	billing	Line 'one' \\ of Account 8	\N	\N	\N	\N	\N	t	2026-11-21 14:52:41.357061+00	2026-11-21 14:52:41.357061+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6079-73d7-b722-73fc09fc7dd8	01a1fe98-6067-75ae-b254-f695573c1541	billing	Line 'one' \\ of Account 1	\N	\N	\N	\N	\N	t	2026-11-21 14:52:41.464586+00	2026-11-21 14:52:41.464586+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6079-75ca-aded-531067435bc5	01a1fe98-6068-75c2-9a08-1ce2fb32ac41	billing	Line 'one' \\ of Account 2	\N	\N	\N	\N	\N	t	2026-11-21 14:52:41.464586+00	2026-11-21 14:52:41.464586+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6079-75e7-a070-c35c0a5c56fb	01a1fe98-6068-760c-bd4d-3aca63404e03	billing	Line 'one' \\ of Account 3	\N	\N	\N	\N	\N	t	2026-11-21 14:52:41.464586+00	2026-11-21 14:52:41.464586+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6079-75f3-88e6-b467b16d08b7	01a1fe98-6068-7639-ab88-681f26e14abd	billing	Line 'one' \\ of Account 4	\N	\N	\N	\N	\N	t	2026-11-21 14:52:41.464586+00	2026-11-21 14:52:41.464586+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6079-7604-8092-4c7f8fb7027d	01a1fe98-6068-7687-ba9c-d2c89e3046d3	billing	Line 'one' \\ of Account 5	\N	\N	\N	\N	\N	t	2026-11-21 14:52:41.464586+00	2026-11-21 14:52:41.464586+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6079-7614-91fe-85cc97ca8260	01a1fe98-6068-76b8-868a-88d05cb38dd6	billing	Line 'one' \\ of Account 6	\N	\N	\N	\N	\N	t	2026-11-21 14:52:41.464586+00	2026-11-21 14:52:41.464586+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6079-7620-b5ad-86105cf7dc1f	01a1fe98-6068-76e5-b5c7-5ece30a475f9	billing	Line 'one' \\ of Account 7	\N	\N	\N	\N	\N	t	2026-11-21 14:52:41.464586+00	2026-11-21 14:52:41.464586+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6079-762d-8d6c-7cef6b3e3f20	01a1fe98-6068-7716-a34b-c3a35113bf7f	billing	Line 'one' \\ of Account 8	\N	\N	\N	\N	\N	t	2026-11-21 14:52:41.464586+00	2026-11-21 14:52:41.464586+00
\.


--
-- Data for Name: audit_log_202611; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.audit_log_202611 (tenant_id, id, recorded_at, transaction_id, life, user_id, login, action, resource, resource_id, old_values, new_values, reason, request_ip, user_agent, request_id) FROM stdin;
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f48-7126-a1c9-9c4e1e49c2b7	2026-11-21 14:52:41.160072+00	739	1	\N	postgres	insert	tenants	01a1fe98-5f47-75c6-8213-81efce08bee7	\N	{"id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "name": "Acme", "plan": "trial", "slug": "acme", "status": "active", "currency": "USD", "features": "{}", "metadata": {}, "settings": {}, "max_users": 10, "time_zone": "UTC", "created_at": "2026-11-21T14:52:41.152609+00:00", "updated_at": "2026-11-21T14:52:41.152609+00:00", "max_integrations": 5}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f51-7164-9baf-cdd90d0f4f0f	2026-11-21 14:52:41.169087+00	739	1	\N	postgres	insert	roles	01a1fe98-5f50-77b2-99c7-c940db8a820f	\N	{"id": "01a1fe98-5f50-77b2-99c7-c940db8a820f", "name": "owner", "is_active": true, "is_system": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "updated_at": "2026-11-21T14:52:41.152609+00:00", "description": "Everything"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f51-7391-8214-6dd9c7324575	2026-11-21 14:52:41.169223+00	739	1	\N	postgres	insert	roles	01a1fe98-5f50-7bba-b09d-50c271bdeffe	\N	{"id": "01a1fe98-5f50-7bba-b09d-50c271bdeffe", "name": "admin", "is_active": true, "is_system": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "updated_at": "2026-11-21T14:52:41.152609+00:00", "description": "Everything but the tenant's own record and the log's export"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f51-748b-9b23-acbe316a797b	2026-11-21 14:52:41.169284+00	739	1	\N	postgres	insert	roles	01a1fe98-5f50-7beb-931b-9dd1826dcd69	\N	{"id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "name": "sales", "is_active": true, "is_system": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "updated_at": "2026-11-21T14:52:41.152609+00:00", "description": "Accounts, orders and inquiries"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f51-7558-9a84-835d58db5b25	2026-11-21 14:52:41.169334+00	739	1	\N	postgres	insert	roles	01a1fe98-5f50-7bf7-b605-6939b1da2597	\N	{"id": "01a1fe98-5f50-7bf7-b605-6939b1da2597", "name": "accountant", "is_active": true, "is_system": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "updated_at": "2026-11-21T14:52:41.152609+00:00", "description": "Posting, payment and proof"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f51-761c-9c0d-1d00d9b077ab	2026-11-21 14:52:41.169382+00	739	1	\N	postgres	insert	roles	01a1fe98-5f50-7c00-9ee2-e736ac3d54e7	\N	{"id": "01a1fe98-5f50-7c00-9ee2-e736ac3d54e7", "name": "viewer", "is_active": true, "is_system": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "updated_at": "2026-11-21T14:52:41.152609+00:00", "description": "Reading only"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f52-77f7-a7bf-6f5e46bfda22	2026-11-21 14:52:41.170498+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-77b2-99c7-c940db8a820f:*	\N	{"role_id": "01a1fe98-5f50-77b2-99c7-c940db8a820f", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "*"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f52-79c2-8397-7bd0ae08172e	2026-11-21 14:52:41.170611+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bba-b09d-50c271bdeffe:tenants.view	\N	{"role_id": "01a1fe98-5f50-7bba-b09d-50c271bdeffe", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "tenants.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f52-7aed-bcd9-614d262c6386	2026-11-21 14:52:41.170683+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bba-b09d-50c271bdeffe:tenants.edit	\N	{"role_id": "01a1fe98-5f50-7bba-b09d-50c271bdeffe", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "tenants.edit"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f52-7bba-8e99-bd3d5dfcd72b	2026-11-21 14:52:41.170733+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bba-b09d-50c271bdeffe:locations.*	\N	{"role_id": "01a1fe98-5f50-7bba-b09d-50c271bdeffe", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "locations.*"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f52-7c76-b3a5-6cddb8e1a5b3	2026-11-21 14:52:41.170779+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bba-b09d-50c271bdeffe:users.*	\N	{"role_id": "01a1fe98-5f50-7bba-b09d-50c271bdeffe", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "users.*"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f52-7d4b-9c24-35a7000d3210	2026-11-21 14:52:41.170831+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bba-b09d-50c271bdeffe:roles.*	\N	{"role_id": "01a1fe98-5f50-7bba-b09d-50c271bdeffe", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "roles.*"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f52-7ddf-840f-aa548a429202	2026-11-21 14:52:41.170867+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bba-b09d-50c271bdeffe:accounts.*	\N	{"role_id": "01a1fe98-5f50-7bba-b09d-50c271bdeffe", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "accounts.*"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f52-7e6e-b009-33c60408b6d3	2026-11-21 14:52:41.170902+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bba-b09d-50c271bdeffe:products.*	\N	{"role_id": "01a1fe98-5f50-7bba-b09d-50c271bdeffe", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "products.*"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f52-7f06-9836-bd6c455759cc	2026-11-21 14:52:41.170939+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bba-b09d-50c271bdeffe:orders.*	\N	{"role_id": "01a1fe98-5f50-7bba-b09d-50c271bdeffe", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.*"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f52-7f91-bcc8-a9fa9e9a5bb5	2026-11-21 14:52:41.170973+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bba-b09d-50c271bdeffe:order_types.*	\N	{"role_id": "01a1fe98-5f50-7bba-b09d-50c271bdeffe", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "order_types.*"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-7020-8ee7-1a3685be38c2	2026-11-21 14:52:41.171008+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bba-b09d-50c271bdeffe:workflows.*	\N	{"role_id": "01a1fe98-5f50-7bba-b09d-50c271bdeffe", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "workflows.*"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-70b0-ac10-d16dbbde38c6	2026-11-21 14:52:41.171043+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bba-b09d-50c271bdeffe:numbering.*	\N	{"role_id": "01a1fe98-5f50-7bba-b09d-50c271bdeffe", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "numbering.*"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-713b-9d47-d8022f22b9f3	2026-11-21 14:52:41.171077+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bba-b09d-50c271bdeffe:inquiries.*	\N	{"role_id": "01a1fe98-5f50-7bba-b09d-50c271bdeffe", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "inquiries.*"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-71ca-b8f3-dae7fdf73d89	2026-11-21 14:52:41.171112+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bba-b09d-50c271bdeffe:audit.view	\N	{"role_id": "01a1fe98-5f50-7bba-b09d-50c271bdeffe", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "audit.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-725a-84c1-17a885599a8a	2026-11-21 14:52:41.171147+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7beb-931b-9dd1826dcd69:tenants.view	\N	{"role_id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "tenants.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-7683-9f09-e365f3e65eeb	2026-11-21 14:52:41.171407+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7beb-931b-9dd1826dcd69:locations.view	\N	{"role_id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "locations.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-771a-a97a-ac5bdaba1fa5	2026-11-21 14:52:41.171444+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7beb-931b-9dd1826dcd69:users.view	\N	{"role_id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "users.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-77a9-8fbd-b1d01f0c3699	2026-11-21 14:52:41.171479+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7beb-931b-9dd1826dcd69:accounts.view	\N	{"role_id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "accounts.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-7835-a47e-a8e882a85fd4	2026-11-21 14:52:41.171514+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7beb-931b-9dd1826dcd69:accounts.create	\N	{"role_id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "accounts.create"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-78c4-94f8-fdc6d61c4e1a	2026-11-21 14:52:41.171548+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7beb-931b-9dd1826dcd69:accounts.edit	\N	{"role_id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "accounts.edit"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-794f-bffd-8677388dde99	2026-11-21 14:52:41.171582+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7beb-931b-9dd1826dcd69:accounts.export	\N	{"role_id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "accounts.export"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-79db-b2e6-2acf2d294fdd	2026-11-21 14:52:41.171616+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7beb-931b-9dd1826dcd69:products.view	\N	{"role_id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "products.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-7a6a-9c8d-67fa242a63eb	2026-11-21 14:52:41.171651+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7beb-931b-9dd1826dcd69:orders.view	\N	{"role_id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-7af5-8ed4-e7fdf4bd5f47	2026-11-21 14:52:41.171685+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7beb-931b-9dd1826dcd69:orders.create	\N	{"role_id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.create"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-7b85-a3e2-3c18a937724e	2026-11-21 14:52:41.17172+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7beb-931b-9dd1826dcd69:orders.edit	\N	{"role_id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.edit"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-7c10-a2cc-deb77855a2bf	2026-11-21 14:52:41.171754+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7beb-931b-9dd1826dcd69:orders.export	\N	{"role_id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.export"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-7c9f-b700-2dabb86738d7	2026-11-21 14:52:41.171789+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7beb-931b-9dd1826dcd69:orders.quote	\N	{"role_id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.quote"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-7d2b-9e94-63c668d071f0	2026-11-21 14:52:41.171823+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7beb-931b-9dd1826dcd69:orders.confirm	\N	{"role_id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.confirm"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-7dc2-8bf3-095602a6aaeb	2026-11-21 14:52:41.17186+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7beb-931b-9dd1826dcd69:orders.deliver	\N	{"role_id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.deliver"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-7e4d-b0f9-6154d034fb98	2026-11-21 14:52:41.171894+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7beb-931b-9dd1826dcd69:orders.cancel	\N	{"role_id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.cancel"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-7edd-86fb-2afeb8f34628	2026-11-21 14:52:41.171929+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7beb-931b-9dd1826dcd69:order_types.view	\N	{"role_id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "order_types.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-7f68-8b81-01d38a3eedfb	2026-11-21 14:52:41.171963+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7beb-931b-9dd1826dcd69:workflows.view	\N	{"role_id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "workflows.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f53-7ff3-9521-8f399e661dac	2026-11-21 14:52:41.171998+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7beb-931b-9dd1826dcd69:numbering.view	\N	{"role_id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "numbering.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f54-707e-a5f2-6b19ae91065b	2026-11-21 14:52:41.172032+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7beb-931b-9dd1826dcd69:inquiries.*	\N	{"role_id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "inquiries.*"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f54-7137-8ebe-41f2d47256af	2026-11-21 14:52:41.172076+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bf7-b605-6939b1da2597:tenants.view	\N	{"role_id": "01a1fe98-5f50-7bf7-b605-6939b1da2597", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "tenants.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f54-7214-ac3d-0d2b262f1071	2026-11-21 14:52:41.17213+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bf7-b605-6939b1da2597:locations.view	\N	{"role_id": "01a1fe98-5f50-7bf7-b605-6939b1da2597", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "locations.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f54-72ed-96ce-0a3674c69a77	2026-11-21 14:52:41.172183+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bf7-b605-6939b1da2597:users.view	\N	{"role_id": "01a1fe98-5f50-7bf7-b605-6939b1da2597", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "users.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f54-7418-a1a3-9aad98250944	2026-11-21 14:52:41.172256+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bf7-b605-6939b1da2597:accounts.view	\N	{"role_id": "01a1fe98-5f50-7bf7-b605-6939b1da2597", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "accounts.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f54-74cc-afcc-de03b3098069	2026-11-21 14:52:41.1723+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bf7-b605-6939b1da2597:accounts.export	\N	{"role_id": "01a1fe98-5f50-7bf7-b605-6939b1da2597", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "accounts.export"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f54-755c-bc0e-0c18d03c47b0	2026-11-21 14:52:41.172335+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bf7-b605-6939b1da2597:products.view	\N	{"role_id": "01a1fe98-5f50-7bf7-b605-6939b1da2597", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "products.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f54-75eb-aab8-d0a9e1447cb0	2026-11-21 14:52:41.17237+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bf7-b605-6939b1da2597:products.export	\N	{"role_id": "01a1fe98-5f50-7bf7-b605-6939b1da2597", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "products.export"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f54-7676-9ca2-88df662cd524	2026-11-21 14:52:41.172404+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bf7-b605-6939b1da2597:orders.view	\N	{"role_id": "01a1fe98-5f50-7bf7-b605-6939b1da2597", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f54-7712-ab90-1109b39609f9	2026-11-21 14:52:41.172442+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bf7-b605-6939b1da2597:orders.edit	\N	{"role_id": "01a1fe98-5f50-7bf7-b605-6939b1da2597", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.edit"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f54-779d-bf1f-cfa5e012a6bf	2026-11-21 14:52:41.172476+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bf7-b605-6939b1da2597:orders.export	\N	{"role_id": "01a1fe98-5f50-7bf7-b605-6939b1da2597", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.export"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f54-782d-ae28-c16dd0aba4d3	2026-11-21 14:52:41.172511+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bf7-b605-6939b1da2597:orders.post	\N	{"role_id": "01a1fe98-5f50-7bf7-b605-6939b1da2597", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.post"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f63-79c2-ad7e-452d17b0b6bb	2026-11-21 14:52:41.18761+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bf7-b605-6939b1da2597:orders.pay	\N	{"role_id": "01a1fe98-5f50-7bf7-b605-6939b1da2597", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.pay"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f63-7b89-9a08-5c14ca7d4a2d	2026-11-21 14:52:41.187721+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bf7-b605-6939b1da2597:orders.void	\N	{"role_id": "01a1fe98-5f50-7bf7-b605-6939b1da2597", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.void"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f63-7c39-81e0-8092c05d82da	2026-11-21 14:52:41.187764+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bf7-b605-6939b1da2597:orders.reopen	\N	{"role_id": "01a1fe98-5f50-7bf7-b605-6939b1da2597", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.reopen"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f63-7cd4-85d0-9ee822563fc3	2026-11-21 14:52:41.187802+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bf7-b605-6939b1da2597:order_types.view	\N	{"role_id": "01a1fe98-5f50-7bf7-b605-6939b1da2597", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "order_types.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f63-7d85-a11c-db3d29a503ac	2026-11-21 14:52:41.187845+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bf7-b605-6939b1da2597:workflows.view	\N	{"role_id": "01a1fe98-5f50-7bf7-b605-6939b1da2597", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "workflows.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f63-7e14-91b2-490693c61eb7	2026-11-21 14:52:41.18788+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bf7-b605-6939b1da2597:numbering.view	\N	{"role_id": "01a1fe98-5f50-7bf7-b605-6939b1da2597", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "numbering.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f63-7ea7-8daa-41820c4c7f07	2026-11-21 14:52:41.187916+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bf7-b605-6939b1da2597:numbering.void	\N	{"role_id": "01a1fe98-5f50-7bf7-b605-6939b1da2597", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "numbering.void"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f63-7f7c-8257-b14c7174c625	2026-11-21 14:52:41.187968+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bf7-b605-6939b1da2597:audit.view	\N	{"role_id": "01a1fe98-5f50-7bf7-b605-6939b1da2597", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "audit.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f64-7010-a28a-26f3f7e93c71	2026-11-21 14:52:41.188004+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7bf7-b605-6939b1da2597:audit.export	\N	{"role_id": "01a1fe98-5f50-7bf7-b605-6939b1da2597", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "audit.export"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f64-70a7-ae0f-f5d7a374f1ea	2026-11-21 14:52:41.188041+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7c00-9ee2-e736ac3d54e7:tenants.view	\N	{"role_id": "01a1fe98-5f50-7c00-9ee2-e736ac3d54e7", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "tenants.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f64-713f-99cd-99fca913cdc8	2026-11-21 14:52:41.188079+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7c00-9ee2-e736ac3d54e7:locations.view	\N	{"role_id": "01a1fe98-5f50-7c00-9ee2-e736ac3d54e7", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "locations.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f64-71ce-9a37-76b2491665a2	2026-11-21 14:52:41.188113+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7c00-9ee2-e736ac3d54e7:accounts.view	\N	{"role_id": "01a1fe98-5f50-7c00-9ee2-e736ac3d54e7", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "accounts.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f64-725e-b9e0-b8acff51bf21	2026-11-21 14:52:41.188148+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7c00-9ee2-e736ac3d54e7:products.view	\N	{"role_id": "01a1fe98-5f50-7c00-9ee2-e736ac3d54e7", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "products.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f64-72f1-9e0e-d7d18dfaa676	2026-11-21 14:52:41.188184+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7c00-9ee2-e736ac3d54e7:orders.view	\N	{"role_id": "01a1fe98-5f50-7c00-9ee2-e736ac3d54e7", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f64-7439-9b23-15eff7dbe297	2026-11-21 14:52:41.188264+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7c00-9ee2-e736ac3d54e7:order_types.view	\N	{"role_id": "01a1fe98-5f50-7c00-9ee2-e736ac3d54e7", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "order_types.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f64-74cc-a339-98cce36c6a3d	2026-11-21 14:52:41.1883+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7c00-9ee2-e736ac3d54e7:workflows.view	\N	{"role_id": "01a1fe98-5f50-7c00-9ee2-e736ac3d54e7", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "workflows.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f64-755c-bd60-74cca6543909	2026-11-21 14:52:41.188335+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7c00-9ee2-e736ac3d54e7:numbering.view	\N	{"role_id": "01a1fe98-5f50-7c00-9ee2-e736ac3d54e7", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "numbering.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f64-75f3-bbce-328ac928207d	2026-11-21 14:52:41.188372+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f50-7c00-9ee2-e736ac3d54e7:inquiries.view	\N	{"role_id": "01a1fe98-5f50-7c00-9ee2-e736ac3d54e7", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "inquiries.view"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f65-760c-92fa-d0aa334d1e0f	2026-11-21 14:52:41.189378+00	739	1	\N	postgres	insert	number_series	01a1fe98-5f64-7c93-8c86-27b05d3b7997	\N	{"id": "01a1fe98-5f64-7c93-8c86-27b05d3b7997", "kind": "account", "mode": "gapless", "scope": "forever", "pattern": "{seq:6}", "is_active": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "updated_at": "2026-11-21T14:52:41.152609+00:00", "first_number": 100001}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f65-77ca-ae51-dfc610838a50	2026-11-21 14:52:41.189487+00	739	1	\N	postgres	insert	number_series	01a1fe98-5f65-73a9-a913-2016aac1d2fe	\N	{"id": "01a1fe98-5f65-73a9-a913-2016aac1d2fe", "kind": "order", "mode": "gapless", "scope": "forever", "pattern": "ORD-{seq:6}", "is_active": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "updated_at": "2026-11-21T14:52:41.152609+00:00", "first_number": 1}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f65-78ed-94a9-b27291a7656e	2026-11-21 14:52:41.189558+00	739	1	\N	postgres	insert	number_series	01a1fe98-5f65-7445-8041-2ab9aec964e1	\N	{"id": "01a1fe98-5f65-7445-8041-2ab9aec964e1", "kind": "quotation", "mode": "gapless", "scope": "year", "pattern": "QUO-{yyyy}-{seq:5}", "is_active": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "updated_at": "2026-11-21T14:52:41.152609+00:00", "first_number": 1}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f66-7c51-ad83-fd30bc955ac6	2026-11-21 14:52:41.19077+00	739	1	\N	postgres	insert	workflows	01a1fe98-5f66-793f-999b-f69bda7fa244	\N	{"id": "01a1fe98-5f66-793f-999b-f69bda7fa244", "name": "inquiry", "subject": "inquiry", "version": 1, "is_system": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "is_current": true}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f67-7147-911c-89e7865d3832	2026-11-21 14:52:41.19108+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f66-793f-999b-f69bda7fa244:new	\N	{"state": "new", "is_final": false, "position": 1, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": true, "is_editable": true, "workflow_id": "01a1fe98-5f66-793f-999b-f69bda7fa244"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f67-7353-bea0-8a2a881ee706	2026-11-21 14:52:41.191208+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f66-793f-999b-f69bda7fa244:assigned	\N	{"state": "assigned", "is_final": false, "position": 2, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": false, "is_editable": true, "workflow_id": "01a1fe98-5f66-793f-999b-f69bda7fa244"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f67-74d4-8d7e-b9134e0aa591	2026-11-21 14:52:41.191302+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f66-793f-999b-f69bda7fa244:accepted	\N	{"state": "accepted", "is_final": false, "position": 3, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": false, "is_editable": true, "workflow_id": "01a1fe98-5f66-793f-999b-f69bda7fa244"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f67-7624-81fa-a368250ecae2	2026-11-21 14:52:41.191384+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f66-793f-999b-f69bda7fa244:in_progress	\N	{"state": "in_progress", "is_final": false, "position": 4, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": false, "is_editable": true, "workflow_id": "01a1fe98-5f66-793f-999b-f69bda7fa244"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f67-775c-9a41-c845ddf972af	2026-11-21 14:52:41.19146+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f66-793f-999b-f69bda7fa244:closed	\N	{"state": "closed", "is_final": true, "position": 5, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f66-793f-999b-f69bda7fa244"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f67-78b4-9a42-288fa9fb7e11	2026-11-21 14:52:41.191544+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f66-793f-999b-f69bda7fa244:rejected	\N	{"state": "rejected", "is_final": true, "position": 6, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f66-793f-999b-f69bda7fa244"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f68-712b-8146-801353b09c01	2026-11-21 14:52:41.192073+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f66-793f-999b-f69bda7fa244:new:assigned	\N	{"action": "assign", "guards": "{}", "position": 1, "to_state": "assigned", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "new", "permission": "inquiries.assign", "workflow_id": "01a1fe98-5f66-793f-999b-f69bda7fa244"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f71-713f-982b-82d135564c0c	2026-11-21 14:52:41.201078+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f66-793f-999b-f69bda7fa244:assigned:accepted	\N	{"action": "accept", "guards": "{}", "position": 2, "to_state": "accepted", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "assigned", "permission": "inquiries.accept", "workflow_id": "01a1fe98-5f66-793f-999b-f69bda7fa244"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f71-7753-bf49-30e128206b99	2026-11-21 14:52:41.201458+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f66-793f-999b-f69bda7fa244:accepted:in_progress	\N	{"action": "start", "guards": "{}", "position": 3, "to_state": "in_progress", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "accepted", "permission": "inquiries.edit", "workflow_id": "01a1fe98-5f66-793f-999b-f69bda7fa244"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f71-79b6-9887-8f2f2b987684	2026-11-21 14:52:41.201608+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f66-793f-999b-f69bda7fa244:in_progress:closed	\N	{"action": "close", "guards": "{}", "position": 4, "to_state": "closed", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "in_progress", "permission": "inquiries.edit", "workflow_id": "01a1fe98-5f66-793f-999b-f69bda7fa244"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60a9-7b68-8692-dae443149042	2026-11-21 14:52:41.513713+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	update	orders	01a1fe98-608d-7672-9b64-a7fb21917629	{"amount": 0, "updated_at": "2026-11-21T14:52:41.470128+00:00"}	{"amount": 6.00, "updated_at": "2026-11-21T14:52:41.504378+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f71-7bae-876e-840e4d24920d	2026-11-21 14:52:41.20173+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f66-793f-999b-f69bda7fa244:new:rejected	\N	{"action": "reject", "guards": "{}", "position": 5, "to_state": "rejected", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "new", "permission": "inquiries.accept", "workflow_id": "01a1fe98-5f66-793f-999b-f69bda7fa244"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f71-7f8d-896e-a12f48b34166	2026-11-21 14:52:41.201972+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f66-793f-999b-f69bda7fa244:assigned:rejected	\N	{"action": "reject", "guards": "{}", "position": 6, "to_state": "rejected", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "assigned", "permission": "inquiries.accept", "workflow_id": "01a1fe98-5f66-793f-999b-f69bda7fa244"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-788f-b870-7ed873cab6b0	2026-11-21 14:52:41.202536+00	739	1	\N	postgres	insert	workflows	01a1fe98-5f72-76e9-9396-da129f8304be	\N	{"id": "01a1fe98-5f72-76e9-9396-da129f8304be", "name": "production", "subject": "order", "version": 1, "is_system": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "is_current": true}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-7c8f-9266-da9664fe0222	2026-11-21 14:52:41.202785+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f72-76e9-9396-da129f8304be:draft	\N	{"state": "draft", "is_final": false, "position": 1, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": true, "is_editable": true, "workflow_id": "01a1fe98-5f72-76e9-9396-da129f8304be"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-7e83-b654-aad30d4c5330	2026-11-21 14:52:41.202907+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f72-76e9-9396-da129f8304be:quoted	\N	{"state": "quoted", "is_final": false, "position": 2, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": false, "is_editable": true, "workflow_id": "01a1fe98-5f72-76e9-9396-da129f8304be"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-7fef-93fd-717c36f90274	2026-11-21 14:52:41.202996+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f72-76e9-9396-da129f8304be:confirmed	\N	{"state": "confirmed", "is_final": false, "position": 3, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f72-76e9-9396-da129f8304be"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f73-7210-98aa-73be7fde981a	2026-11-21 14:52:41.203129+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f72-76e9-9396-da129f8304be:in_production	\N	{"state": "in_production", "is_final": false, "position": 4, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f72-76e9-9396-da129f8304be"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f73-7368-ade2-3501ac08053b	2026-11-21 14:52:41.203213+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f72-76e9-9396-da129f8304be:completed	\N	{"state": "completed", "is_final": false, "position": 5, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f72-76e9-9396-da129f8304be"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f73-74d0-9531-bc6dde229bdd	2026-11-21 14:52:41.203301+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f72-76e9-9396-da129f8304be:shipped	\N	{"state": "shipped", "is_final": false, "position": 6, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f72-76e9-9396-da129f8304be"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f73-763d-a15c-45265214690d	2026-11-21 14:52:41.203391+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f72-76e9-9396-da129f8304be:delivered	\N	{"state": "delivered", "is_final": true, "position": 7, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f72-76e9-9396-da129f8304be"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f73-794b-8856-34bcc934f0b0	2026-11-21 14:52:41.203581+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f72-76e9-9396-da129f8304be:canceled	\N	{"state": "canceled", "is_final": true, "position": 8, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f72-76e9-9396-da129f8304be"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f73-7e9b-bba6-a65cce52563e	2026-11-21 14:52:41.203913+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f72-76e9-9396-da129f8304be:draft:quoted	\N	{"stamp": "quoted_at", "action": "quote", "guards": "{has_customer,has_lines,has_quotation,not_expired}", "position": 1, "to_state": "quoted", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "draft", "permission": "orders.quote", "workflow_id": "01a1fe98-5f72-76e9-9396-da129f8304be"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f74-7112-985c-06e5ae8bbb99	2026-11-21 14:52:41.204067+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f72-76e9-9396-da129f8304be:quoted:confirmed	\N	{"stamp": "confirmed_at", "action": "confirm", "guards": "{has_customer,has_lines,quotation_accepted}", "position": 2, "to_state": "confirmed", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "quoted", "permission": "orders.confirm", "workflow_id": "01a1fe98-5f72-76e9-9396-da129f8304be"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f74-72d9-87ef-a30874102267	2026-11-21 14:52:41.204178+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f72-76e9-9396-da129f8304be:confirmed:in_production	\N	{"stamp": "production_started_at", "action": "produce", "guards": "{}", "position": 3, "to_state": "in_production", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "confirmed", "permission": "orders.produce", "workflow_id": "01a1fe98-5f72-76e9-9396-da129f8304be"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f74-74ed-8e4c-9d82b0cb336b	2026-11-21 14:52:41.204308+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f72-76e9-9396-da129f8304be:in_production:completed	\N	{"stamp": "completed_at", "action": "complete", "guards": "{}", "position": 4, "to_state": "completed", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "in_production", "permission": "orders.produce", "workflow_id": "01a1fe98-5f72-76e9-9396-da129f8304be"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f74-769b-ba45-b2dd9f57c4d6	2026-11-21 14:52:41.204413+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f72-76e9-9396-da129f8304be:completed:shipped	\N	{"stamp": "shipped_at", "action": "ship", "guards": "{}", "position": 5, "to_state": "shipped", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "completed", "permission": "orders.ship", "workflow_id": "01a1fe98-5f72-76e9-9396-da129f8304be"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f74-7841-bfe8-fabdf3a5160c	2026-11-21 14:52:41.204516+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f72-76e9-9396-da129f8304be:shipped:delivered	\N	{"stamp": "delivered_at", "action": "deliver", "guards": "{}", "position": 6, "to_state": "delivered", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "shipped", "permission": "orders.deliver", "workflow_id": "01a1fe98-5f72-76e9-9396-da129f8304be"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f78-7edd-a936-5cf2b135085d	2026-11-21 14:52:41.208929+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f72-76e9-9396-da129f8304be:draft:canceled	\N	{"stamp": "canceled_at", "action": "cancel", "guards": "{}", "position": 7, "to_state": "canceled", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "draft", "permission": "orders.cancel", "workflow_id": "01a1fe98-5f72-76e9-9396-da129f8304be"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7c-7564-800f-7b4e4421ed50	2026-11-21 14:52:41.212337+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f7b-7c87-913c-5f1c0a519392:paid	\N	{"state": "paid", "is_final": true, "position": 4, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f7b-7c87-913c-5f1c0a519392"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f79-70d9-b425-9bb9e05d4add	2026-11-21 14:52:41.209054+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f72-76e9-9396-da129f8304be:quoted:canceled	\N	{"stamp": "canceled_at", "action": "cancel", "guards": "{}", "position": 8, "to_state": "canceled", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "quoted", "permission": "orders.cancel", "workflow_id": "01a1fe98-5f72-76e9-9396-da129f8304be"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f79-72f5-a45a-8efe42041d71	2026-11-21 14:52:41.209185+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f72-76e9-9396-da129f8304be:confirmed:canceled	\N	{"stamp": "canceled_at", "action": "cancel", "guards": "{}", "position": 9, "to_state": "canceled", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "confirmed", "permission": "orders.cancel", "workflow_id": "01a1fe98-5f72-76e9-9396-da129f8304be"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f79-74dd-a59b-82917788195b	2026-11-21 14:52:41.209304+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f72-76e9-9396-da129f8304be:in_production:canceled	\N	{"stamp": "canceled_at", "action": "cancel", "guards": "{}", "position": 10, "to_state": "canceled", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "in_production", "permission": "orders.cancel", "workflow_id": "01a1fe98-5f72-76e9-9396-da129f8304be"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f79-7624-9e32-01a73ed1bb69	2026-11-21 14:52:41.209384+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f72-76e9-9396-da129f8304be:completed:canceled	\N	{"stamp": "canceled_at", "action": "cancel", "guards": "{}", "position": 11, "to_state": "canceled", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "completed", "permission": "orders.cancel", "workflow_id": "01a1fe98-5f72-76e9-9396-da129f8304be"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f79-7ea3-877e-b7c288327ce4	2026-11-21 14:52:41.209915+00	739	1	\N	postgres	insert	workflows	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6	\N	{"id": "01a1fe98-5f79-7d0a-9065-d8e62c37f0d6", "name": "sale", "subject": "order", "version": 1, "is_system": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "is_current": true}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7a-71b2-a186-7794c402964f	2026-11-21 14:52:41.210106+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6:draft	\N	{"state": "draft", "is_final": false, "position": 1, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": true, "is_editable": true, "workflow_id": "01a1fe98-5f79-7d0a-9065-d8e62c37f0d6"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7a-73be-9847-d9e27ad03177	2026-11-21 14:52:41.210234+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6:confirmed	\N	{"state": "confirmed", "is_final": false, "position": 2, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f79-7d0a-9065-d8e62c37f0d6"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7a-753b-b7be-ce2e46a0dd45	2026-11-21 14:52:41.210327+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6:delivered	\N	{"state": "delivered", "is_final": false, "position": 3, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f79-7d0a-9065-d8e62c37f0d6"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7a-7683-b12a-d8bf7ef2b5f7	2026-11-21 14:52:41.210407+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6:canceled	\N	{"state": "canceled", "is_final": true, "position": 4, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f79-7d0a-9065-d8e62c37f0d6"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7a-786e-8c8d-fee8e54f55cc	2026-11-21 14:52:41.210528+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6:returned	\N	{"state": "returned", "is_final": true, "position": 5, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f79-7d0a-9065-d8e62c37f0d6"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7a-7c2d-b7b6-35d612da7451	2026-11-21 14:52:41.210761+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6:draft:confirmed	\N	{"stamp": "confirmed_at", "action": "confirm", "guards": "{has_customer,has_lines,lines_priced,totals_agree}", "position": 1, "to_state": "confirmed", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "draft", "permission": "orders.confirm", "workflow_id": "01a1fe98-5f79-7d0a-9065-d8e62c37f0d6"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7a-7e18-a8ef-c642d0ffbe1f	2026-11-21 14:52:41.210882+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6:confirmed:delivered	\N	{"stamp": "delivered_at", "action": "deliver", "guards": "{}", "position": 2, "to_state": "delivered", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "confirmed", "permission": "orders.deliver", "workflow_id": "01a1fe98-5f79-7d0a-9065-d8e62c37f0d6"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7a-7fc6-bcf0-21d7d9693caf	2026-11-21 14:52:41.210986+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6:delivered:returned	\N	{"stamp": "returned_at", "action": "return", "guards": "{}", "position": 3, "to_state": "returned", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "delivered", "permission": "orders.return", "workflow_id": "01a1fe98-5f79-7d0a-9065-d8e62c37f0d6"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7b-716c-9f35-8b896a194a4c	2026-11-21 14:52:41.211089+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6:draft:canceled	\N	{"stamp": "canceled_at", "action": "cancel", "guards": "{}", "position": 4, "to_state": "canceled", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "draft", "permission": "orders.cancel", "workflow_id": "01a1fe98-5f79-7d0a-9065-d8e62c37f0d6"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7b-7389-bd13-5c3cc84c73cc	2026-11-21 14:52:41.211221+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6:confirmed:canceled	\N	{"stamp": "canceled_at", "action": "cancel", "guards": "{}", "position": 5, "to_state": "canceled", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "confirmed", "permission": "orders.cancel", "workflow_id": "01a1fe98-5f79-7d0a-9065-d8e62c37f0d6"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7b-7deb-8504-c52791f8f56e	2026-11-21 14:52:41.21187+00	739	1	\N	postgres	insert	workflows	01a1fe98-5f7b-7c87-913c-5f1c0a519392	\N	{"id": "01a1fe98-5f7b-7c87-913c-5f1c0a519392", "name": "trade", "subject": "order", "version": 1, "is_system": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "is_current": true}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7c-70e9-8518-606a536f68af	2026-11-21 14:52:41.212057+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f7b-7c87-913c-5f1c0a519392:draft	\N	{"state": "draft", "is_final": false, "position": 1, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": true, "is_editable": true, "workflow_id": "01a1fe98-5f7b-7c87-913c-5f1c0a519392"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7c-72b8-aaa7-a134f30f7d2e	2026-11-21 14:52:41.212171+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f7b-7c87-913c-5f1c0a519392:confirmed	\N	{"state": "confirmed", "is_final": false, "position": 2, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f7b-7c87-913c-5f1c0a519392"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7c-7424-9c4d-d6e181402319	2026-11-21 14:52:41.212259+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f7b-7c87-913c-5f1c0a519392:posted	\N	{"state": "posted", "is_final": false, "position": 3, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f7b-7c87-913c-5f1c0a519392"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7c-769f-b82c-366aaf67a8b4	2026-11-21 14:52:41.212414+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f7b-7c87-913c-5f1c0a519392:void	\N	{"state": "void", "is_final": false, "position": 5, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f7b-7c87-913c-5f1c0a519392"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7c-7b89-932b-e9a3ff721a8e	2026-11-21 14:52:41.212721+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f7b-7c87-913c-5f1c0a519392:draft:confirmed	\N	{"stamp": "confirmed_at", "action": "confirm", "guards": "{has_customer,has_lines,lines_priced,totals_agree}", "position": 1, "to_state": "confirmed", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "draft", "permission": "orders.confirm", "workflow_id": "01a1fe98-5f7b-7c87-913c-5f1c0a519392"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7c-7dbe-ba22-64ac80c2defc	2026-11-21 14:52:41.212859+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f7b-7c87-913c-5f1c0a519392:confirmed:posted	\N	{"stamp": "posted_at", "action": "post", "guards": "{totals_agree}", "position": 2, "to_state": "posted", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "confirmed", "permission": "orders.post", "workflow_id": "01a1fe98-5f7b-7c87-913c-5f1c0a519392"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7c-7f78-a6a9-469618127b55	2026-11-21 14:52:41.212967+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f7b-7c87-913c-5f1c0a519392:posted:paid	\N	{"stamp": "paid_at", "action": "pay", "guards": "{}", "position": 3, "to_state": "paid", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "posted", "permission": "orders.pay", "workflow_id": "01a1fe98-5f7b-7c87-913c-5f1c0a519392"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7d-7112-b52a-3c8ce79aa681	2026-11-21 14:52:41.213067+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f7b-7c87-913c-5f1c0a519392:draft:void	\N	{"stamp": "voided_at", "action": "void", "guards": "{}", "position": 4, "to_state": "void", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "draft", "permission": "orders.void", "workflow_id": "01a1fe98-5f7b-7c87-913c-5f1c0a519392"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7d-72a3-b2da-a091ff922fd4	2026-11-21 14:52:41.213165+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f7b-7c87-913c-5f1c0a519392:confirmed:void	\N	{"stamp": "voided_at", "action": "void", "guards": "{}", "position": 5, "to_state": "void", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "confirmed", "permission": "orders.void", "workflow_id": "01a1fe98-5f7b-7c87-913c-5f1c0a519392"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7d-745e-8a6c-607eba4b7f1c	2026-11-21 14:52:41.213273+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f7b-7c87-913c-5f1c0a519392:posted:void	\N	{"stamp": "voided_at", "action": "void", "guards": "{}", "position": 6, "to_state": "void", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "posted", "permission": "orders.void", "workflow_id": "01a1fe98-5f7b-7c87-913c-5f1c0a519392"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7d-75a1-b51e-8b2ba70f4e25	2026-11-21 14:52:41.213352+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f7b-7c87-913c-5f1c0a519392:void:draft	\N	{"action": "reopen", "guards": "{}", "position": 7, "to_state": "draft", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "from_state": "void", "permission": "orders.reopen", "workflow_id": "01a1fe98-5f7b-7c87-913c-5f1c0a519392"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7e-7028-b6ea-9266e6eb9b47	2026-11-21 14:52:41.21401+00	739	1	\N	postgres	insert	order_types	01a1fe98-5f7d-78c4-aa58-d690d29d35a8	\N	{"id": "01a1fe98-5f7d-78c4-aa58-d690d29d35a8", "name": "store", "pricing": "lines", "workflow": "sale", "is_active": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "is_default": true, "updated_at": "2026-11-21T14:52:41.152609+00:00", "description": "Sold over the counter"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7e-71d2-bfe5-d2bd998b94d1	2026-11-21 14:52:41.214114+00	739	1	\N	postgres	insert	order_types	01a1fe98-5f7d-7dfb-abbf-fbac5743f2c8	\N	{"id": "01a1fe98-5f7d-7dfb-abbf-fbac5743f2c8", "name": "production", "pricing": "quotation", "workflow": "production", "is_active": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "is_default": false, "updated_at": "2026-11-21T14:52:41.152609+00:00", "description": "Made to order"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7e-72c8-be5d-8041d4184893	2026-11-21 14:52:41.214174+00	739	1	\N	postgres	insert	order_types	01a1fe98-5f7d-7e93-9a85-b660e70ab11e	\N	{"id": "01a1fe98-5f7d-7e93-9a85-b660e70ab11e", "name": "trade", "pricing": "lines", "workflow": "trade", "is_active": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.152609+00:00", "is_default": false, "updated_at": "2026-11-21T14:52:41.152609+00:00", "description": "Bought here and sold there"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-7818-832c-51958cb33afc	2026-11-21 14:52:41.214506+00	739	1	\N	postgres	insert	tenants	01a1fe98-5f7e-7604-bfed-e7a6b94df80b	\N	{"id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "name": "Bolt", "plan": "trial", "slug": "bolt", "status": "active", "currency": "JPY", "features": "{}", "metadata": {}, "settings": {}, "max_users": 10, "time_zone": "Asia/Tokyo", "created_at": "2026-11-21T14:52:41.152609+00:00", "updated_at": "2026-11-21T14:52:41.152609+00:00", "max_integrations": 5}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-7bfb-b0f1-0e7c5468ee7b	2026-11-21 14:52:41.214749+00	739	1	\N	postgres	insert	roles	01a1fe98-5f7e-7953-a3bf-b8019923e1d6	\N	{"id": "01a1fe98-5f7e-7953-a3bf-b8019923e1d6", "name": "owner", "is_active": true, "is_system": true, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "updated_at": "2026-11-21T14:52:41.152609+00:00", "description": "Everything"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-7d3b-b7ad-fb2f569b2d20	2026-11-21 14:52:41.214827+00	739	1	\N	postgres	insert	roles	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c	\N	{"id": "01a1fe98-5f7e-79a5-8a44-24b474b9ae0c", "name": "admin", "is_active": true, "is_system": true, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "updated_at": "2026-11-21T14:52:41.152609+00:00", "description": "Everything but the tenant's own record and the log's export"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-7e10-887d-b738d6fa7b5b	2026-11-21 14:52:41.21488+00	739	1	\N	postgres	insert	roles	01a1fe98-5f7e-79ba-b780-b81ad8646f42	\N	{"id": "01a1fe98-5f7e-79ba-b780-b81ad8646f42", "name": "sales", "is_active": true, "is_system": true, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "updated_at": "2026-11-21T14:52:41.152609+00:00", "description": "Accounts, orders and inquiries"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-7eed-a18b-a428571b9f2d	2026-11-21 14:52:41.214933+00	739	1	\N	postgres	insert	roles	01a1fe98-5f7e-79ca-8659-1cdd0bab449d	\N	{"id": "01a1fe98-5f7e-79ca-8659-1cdd0bab449d", "name": "accountant", "is_active": true, "is_system": true, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "updated_at": "2026-11-21T14:52:41.152609+00:00", "description": "Posting, payment and proof"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-7fae-bd88-aa0a13fe395f	2026-11-21 14:52:41.21498+00	739	1	\N	postgres	insert	roles	01a1fe98-5f7e-79d2-b3dc-bfb689a023f1	\N	{"id": "01a1fe98-5f7e-79d2-b3dc-bfb689a023f1", "name": "viewer", "is_active": true, "is_system": true, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "updated_at": "2026-11-21T14:52:41.152609+00:00", "description": "Reading only"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7f-7cdd-bf54-53768bb37568	2026-11-21 14:52:41.215804+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-7953-a3bf-b8019923e1d6:*	\N	{"role_id": "01a1fe98-5f7e-7953-a3bf-b8019923e1d6", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "*"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7f-7ee9-88f1-3448de01bdb9	2026-11-21 14:52:41.215932+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c:tenants.view	\N	{"role_id": "01a1fe98-5f7e-79a5-8a44-24b474b9ae0c", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "tenants.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7f-7fd7-9d64-0d0abbe0b88b	2026-11-21 14:52:41.21599+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c:tenants.edit	\N	{"role_id": "01a1fe98-5f7e-79a5-8a44-24b474b9ae0c", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "tenants.edit"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f80-709b-bccd-8f31dba98c0a	2026-11-21 14:52:41.216038+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c:locations.*	\N	{"role_id": "01a1fe98-5f7e-79a5-8a44-24b474b9ae0c", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "locations.*"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f80-715c-99e8-7aa817246d27	2026-11-21 14:52:41.216085+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c:users.*	\N	{"role_id": "01a1fe98-5f7e-79a5-8a44-24b474b9ae0c", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "users.*"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f80-723d-9663-a7af8f13d9f2	2026-11-21 14:52:41.21614+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c:roles.*	\N	{"role_id": "01a1fe98-5f7e-79a5-8a44-24b474b9ae0c", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "roles.*"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f80-72e1-bb17-9ee4469b6f44	2026-11-21 14:52:41.21618+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c:accounts.*	\N	{"role_id": "01a1fe98-5f7e-79a5-8a44-24b474b9ae0c", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "accounts.*"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f80-7374-85d3-0975fda4ecb7	2026-11-21 14:52:41.216216+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c:products.*	\N	{"role_id": "01a1fe98-5f7e-79a5-8a44-24b474b9ae0c", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "products.*"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f80-7404-a1f3-b1b617e5b215	2026-11-21 14:52:41.216251+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c:orders.*	\N	{"role_id": "01a1fe98-5f7e-79a5-8a44-24b474b9ae0c", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.*"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f80-749b-9570-29bec6d43c68	2026-11-21 14:52:41.216288+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c:order_types.*	\N	{"role_id": "01a1fe98-5f7e-79a5-8a44-24b474b9ae0c", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "order_types.*"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f80-752b-abe8-0d5c39cdf6ae	2026-11-21 14:52:41.216323+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c:workflows.*	\N	{"role_id": "01a1fe98-5f7e-79a5-8a44-24b474b9ae0c", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "workflows.*"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f80-75ba-ada5-e164f43532f7	2026-11-21 14:52:41.216358+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c:numbering.*	\N	{"role_id": "01a1fe98-5f7e-79a5-8a44-24b474b9ae0c", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "numbering.*"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f80-7649-913d-7977eba24f10	2026-11-21 14:52:41.216393+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c:inquiries.*	\N	{"role_id": "01a1fe98-5f7e-79a5-8a44-24b474b9ae0c", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "inquiries.*"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f80-76dd-8079-37322bd406de	2026-11-21 14:52:41.216429+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c:audit.view	\N	{"role_id": "01a1fe98-5f7e-79a5-8a44-24b474b9ae0c", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "audit.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f80-776c-9d81-1aaa9714e435	2026-11-21 14:52:41.216464+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ba-b780-b81ad8646f42:tenants.view	\N	{"role_id": "01a1fe98-5f7e-79ba-b780-b81ad8646f42", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "tenants.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f80-7800-b05a-06d5e37514e9	2026-11-21 14:52:41.2165+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ba-b780-b81ad8646f42:locations.view	\N	{"role_id": "01a1fe98-5f7e-79ba-b780-b81ad8646f42", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "locations.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f89-742d-8306-76d69416985d	2026-11-21 14:52:41.225261+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ba-b780-b81ad8646f42:users.view	\N	{"role_id": "01a1fe98-5f7e-79ba-b780-b81ad8646f42", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "users.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f89-7608-a002-21a0e854da61	2026-11-21 14:52:41.225377+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ba-b780-b81ad8646f42:accounts.view	\N	{"role_id": "01a1fe98-5f7e-79ba-b780-b81ad8646f42", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "accounts.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f89-76c4-aab8-1794a623834f	2026-11-21 14:52:41.225423+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ba-b780-b81ad8646f42:accounts.create	\N	{"role_id": "01a1fe98-5f7e-79ba-b780-b81ad8646f42", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "accounts.create"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f89-776c-b9a1-7d27b09cba57	2026-11-21 14:52:41.225464+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ba-b780-b81ad8646f42:accounts.edit	\N	{"role_id": "01a1fe98-5f7e-79ba-b780-b81ad8646f42", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "accounts.edit"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f89-7808-9140-bef8889141f7	2026-11-21 14:52:41.225502+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ba-b780-b81ad8646f42:accounts.export	\N	{"role_id": "01a1fe98-5f7e-79ba-b780-b81ad8646f42", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "accounts.export"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f89-789b-a3da-94c1c87c1ea4	2026-11-21 14:52:41.225538+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ba-b780-b81ad8646f42:products.view	\N	{"role_id": "01a1fe98-5f7e-79ba-b780-b81ad8646f42", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "products.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f89-7947-ba93-59645e811bb3	2026-11-21 14:52:41.22558+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ba-b780-b81ad8646f42:orders.view	\N	{"role_id": "01a1fe98-5f7e-79ba-b780-b81ad8646f42", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f89-7b2b-9f40-4cc0ca447b78	2026-11-21 14:52:41.225698+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ba-b780-b81ad8646f42:orders.create	\N	{"role_id": "01a1fe98-5f7e-79ba-b780-b81ad8646f42", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.create"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f89-7bc2-ae3e-dbf03798c756	2026-11-21 14:52:41.225735+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ba-b780-b81ad8646f42:orders.edit	\N	{"role_id": "01a1fe98-5f7e-79ba-b780-b81ad8646f42", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.edit"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f89-7c51-bdba-1d3fb28f6eee	2026-11-21 14:52:41.22577+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ba-b780-b81ad8646f42:orders.export	\N	{"role_id": "01a1fe98-5f7e-79ba-b780-b81ad8646f42", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.export"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f89-7ce1-84ae-dbbc1cb18660	2026-11-21 14:52:41.225805+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ba-b780-b81ad8646f42:orders.quote	\N	{"role_id": "01a1fe98-5f7e-79ba-b780-b81ad8646f42", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.quote"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f89-7d70-a31b-7b3f281e6aab	2026-11-21 14:52:41.22584+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ba-b780-b81ad8646f42:orders.confirm	\N	{"role_id": "01a1fe98-5f7e-79ba-b780-b81ad8646f42", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.confirm"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f89-7e00-aeae-ddb84d0b2797	2026-11-21 14:52:41.225875+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ba-b780-b81ad8646f42:orders.deliver	\N	{"role_id": "01a1fe98-5f7e-79ba-b780-b81ad8646f42", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.deliver"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f89-7e9b-b3a6-ffd52a1f9d15	2026-11-21 14:52:41.225913+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ba-b780-b81ad8646f42:orders.cancel	\N	{"role_id": "01a1fe98-5f7e-79ba-b780-b81ad8646f42", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.cancel"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f89-7f2b-a2ff-88d888a9c362	2026-11-21 14:52:41.225948+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ba-b780-b81ad8646f42:order_types.view	\N	{"role_id": "01a1fe98-5f7e-79ba-b780-b81ad8646f42", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "order_types.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f89-7fba-bf3f-445654fceed0	2026-11-21 14:52:41.225983+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ba-b780-b81ad8646f42:workflows.view	\N	{"role_id": "01a1fe98-5f7e-79ba-b780-b81ad8646f42", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "workflows.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-709b-a7ef-c9c4f64b778a	2026-11-21 14:52:41.226038+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ba-b780-b81ad8646f42:numbering.view	\N	{"role_id": "01a1fe98-5f7e-79ba-b780-b81ad8646f42", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "numbering.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-712f-81e8-cacad8255cc1	2026-11-21 14:52:41.226074+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ba-b780-b81ad8646f42:inquiries.*	\N	{"role_id": "01a1fe98-5f7e-79ba-b780-b81ad8646f42", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "inquiries.*"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-71c6-8e9e-080a6f4ca66f	2026-11-21 14:52:41.226111+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ca-8659-1cdd0bab449d:tenants.view	\N	{"role_id": "01a1fe98-5f7e-79ca-8659-1cdd0bab449d", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "tenants.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-725a-8f65-fa6991865d44	2026-11-21 14:52:41.226147+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ca-8659-1cdd0bab449d:locations.view	\N	{"role_id": "01a1fe98-5f7e-79ca-8659-1cdd0bab449d", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "locations.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-72f1-8307-f8b5f139a617	2026-11-21 14:52:41.226184+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ca-8659-1cdd0bab449d:users.view	\N	{"role_id": "01a1fe98-5f7e-79ca-8659-1cdd0bab449d", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "users.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-7441-9363-c53fc3b2b6aa	2026-11-21 14:52:41.226266+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ca-8659-1cdd0bab449d:accounts.view	\N	{"role_id": "01a1fe98-5f7e-79ca-8659-1cdd0bab449d", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "accounts.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-74d4-be7e-a0044429a770	2026-11-21 14:52:41.226302+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ca-8659-1cdd0bab449d:accounts.export	\N	{"role_id": "01a1fe98-5f7e-79ca-8659-1cdd0bab449d", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "accounts.export"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-7564-a44b-6f4e862510a1	2026-11-21 14:52:41.226337+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ca-8659-1cdd0bab449d:products.view	\N	{"role_id": "01a1fe98-5f7e-79ca-8659-1cdd0bab449d", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "products.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-75f7-b84a-cde0853c90c7	2026-11-21 14:52:41.226373+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ca-8659-1cdd0bab449d:products.export	\N	{"role_id": "01a1fe98-5f7e-79ca-8659-1cdd0bab449d", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "products.export"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-768f-97f3-f43fa725bc31	2026-11-21 14:52:41.22641+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ca-8659-1cdd0bab449d:orders.view	\N	{"role_id": "01a1fe98-5f7e-79ca-8659-1cdd0bab449d", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-7722-9a13-cd1101561867	2026-11-21 14:52:41.226446+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ca-8659-1cdd0bab449d:orders.edit	\N	{"role_id": "01a1fe98-5f7e-79ca-8659-1cdd0bab449d", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.edit"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-77ae-89d5-8ec0e96a444a	2026-11-21 14:52:41.22648+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ca-8659-1cdd0bab449d:orders.export	\N	{"role_id": "01a1fe98-5f7e-79ca-8659-1cdd0bab449d", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.export"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-7841-bb34-826e4053cc74	2026-11-21 14:52:41.226516+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ca-8659-1cdd0bab449d:orders.post	\N	{"role_id": "01a1fe98-5f7e-79ca-8659-1cdd0bab449d", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.post"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-78fd-a2d7-d4fcb7578f72	2026-11-21 14:52:41.226562+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ca-8659-1cdd0bab449d:orders.pay	\N	{"role_id": "01a1fe98-5f7e-79ca-8659-1cdd0bab449d", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.pay"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-798d-a319-e689c208a91a	2026-11-21 14:52:41.226597+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ca-8659-1cdd0bab449d:orders.void	\N	{"role_id": "01a1fe98-5f7e-79ca-8659-1cdd0bab449d", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.void"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-7a1c-86d6-459a669803ed	2026-11-21 14:52:41.226632+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ca-8659-1cdd0bab449d:orders.reopen	\N	{"role_id": "01a1fe98-5f7e-79ca-8659-1cdd0bab449d", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.reopen"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-7ab0-9cdc-b1ae9bd758d6	2026-11-21 14:52:41.226668+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ca-8659-1cdd0bab449d:order_types.view	\N	{"role_id": "01a1fe98-5f7e-79ca-8659-1cdd0bab449d", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "order_types.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-7b3b-986d-a1b6f74e0432	2026-11-21 14:52:41.226702+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ca-8659-1cdd0bab449d:workflows.view	\N	{"role_id": "01a1fe98-5f7e-79ca-8659-1cdd0bab449d", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "workflows.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-7bca-93a4-800bdc9258e5	2026-11-21 14:52:41.226737+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ca-8659-1cdd0bab449d:numbering.view	\N	{"role_id": "01a1fe98-5f7e-79ca-8659-1cdd0bab449d", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "numbering.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-7c5a-a1de-e671daf08385	2026-11-21 14:52:41.226772+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ca-8659-1cdd0bab449d:numbering.void	\N	{"role_id": "01a1fe98-5f7e-79ca-8659-1cdd0bab449d", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "numbering.void"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-7ce5-b093-239002359376	2026-11-21 14:52:41.226806+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ca-8659-1cdd0bab449d:audit.view	\N	{"role_id": "01a1fe98-5f7e-79ca-8659-1cdd0bab449d", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "audit.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-7d74-aa98-83a58e2318cb	2026-11-21 14:52:41.226841+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79ca-8659-1cdd0bab449d:audit.export	\N	{"role_id": "01a1fe98-5f7e-79ca-8659-1cdd0bab449d", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "audit.export"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-7e0c-a204-df515639c9c1	2026-11-21 14:52:41.226878+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79d2-b3dc-bfb689a023f1:tenants.view	\N	{"role_id": "01a1fe98-5f7e-79d2-b3dc-bfb689a023f1", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "tenants.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-7e9b-a4d1-42106f1e436b	2026-11-21 14:52:41.226913+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79d2-b3dc-bfb689a023f1:locations.view	\N	{"role_id": "01a1fe98-5f7e-79d2-b3dc-bfb689a023f1", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "locations.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-7f2f-b098-f2757cdacc8e	2026-11-21 14:52:41.226949+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79d2-b3dc-bfb689a023f1:accounts.view	\N	{"role_id": "01a1fe98-5f7e-79d2-b3dc-bfb689a023f1", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "accounts.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8a-7fbe-a700-1e7f53ae2af8	2026-11-21 14:52:41.226984+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79d2-b3dc-bfb689a023f1:products.view	\N	{"role_id": "01a1fe98-5f7e-79d2-b3dc-bfb689a023f1", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "products.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-704d-a9f4-f69f97d91b4d	2026-11-21 14:52:41.227019+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79d2-b3dc-bfb689a023f1:orders.view	\N	{"role_id": "01a1fe98-5f7e-79d2-b3dc-bfb689a023f1", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "orders.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-70e1-92b5-8ec6c9373148	2026-11-21 14:52:41.227055+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79d2-b3dc-bfb689a023f1:order_types.view	\N	{"role_id": "01a1fe98-5f7e-79d2-b3dc-bfb689a023f1", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "order_types.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-716c-8540-c594efbbeda1	2026-11-21 14:52:41.227089+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79d2-b3dc-bfb689a023f1:workflows.view	\N	{"role_id": "01a1fe98-5f7e-79d2-b3dc-bfb689a023f1", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "workflows.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-7204-8b5f-92f1335ea002	2026-11-21 14:52:41.227126+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79d2-b3dc-bfb689a023f1:numbering.view	\N	{"role_id": "01a1fe98-5f7e-79d2-b3dc-bfb689a023f1", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "numbering.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-7293-ad06-0646dd468db1	2026-11-21 14:52:41.227161+00	739	1	\N	postgres	insert	role_permissions	01a1fe98-5f7e-79d2-b3dc-bfb689a023f1:inquiries.view	\N	{"role_id": "01a1fe98-5f7e-79d2-b3dc-bfb689a023f1", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "permission": "inquiries.view"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-79ae-8c73-e8645738d10d	2026-11-21 14:52:41.227605+00	739	1	\N	postgres	insert	number_series	01a1fe98-5f8b-75ae-ab5b-921b4f1d84c1	\N	{"id": "01a1fe98-5f8b-75ae-ab5b-921b4f1d84c1", "kind": "account", "mode": "gapless", "scope": "forever", "pattern": "{seq:6}", "is_active": true, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "updated_at": "2026-11-21T14:52:41.152609+00:00", "first_number": 100001}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-7b37-8372-5e4face379a5	2026-11-21 14:52:41.227701+00	739	1	\N	postgres	insert	number_series	01a1fe98-5f8b-7774-b7c5-362de0e72c17	\N	{"id": "01a1fe98-5f8b-7774-b7c5-362de0e72c17", "kind": "order", "mode": "gapless", "scope": "forever", "pattern": "ORD-{seq:6}", "is_active": true, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "updated_at": "2026-11-21T14:52:41.152609+00:00", "first_number": 1}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-7c2d-9735-9d95f258b787	2026-11-21 14:52:41.227761+00	739	1	\N	postgres	insert	number_series	01a1fe98-5f8b-77d7-b266-191b7eebc84b	\N	{"id": "01a1fe98-5f8b-77d7-b266-191b7eebc84b", "kind": "quotation", "mode": "gapless", "scope": "year", "pattern": "QUO-{yyyy}-{seq:5}", "is_active": true, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "updated_at": "2026-11-21T14:52:41.152609+00:00", "first_number": 1}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8c-72bc-9516-19c32661eadc	2026-11-21 14:52:41.228171+00	739	1	\N	postgres	insert	workflows	01a1fe98-5f8c-7153-a6e0-781180ec8194	\N	{"id": "01a1fe98-5f8c-7153-a6e0-781180ec8194", "name": "inquiry", "subject": "inquiry", "version": 1, "is_system": true, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "is_current": true}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8c-7560-832f-809797d332a7	2026-11-21 14:52:41.228336+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f8c-7153-a6e0-781180ec8194:new	\N	{"state": "new", "is_final": false, "position": 1, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": true, "is_editable": true, "workflow_id": "01a1fe98-5f8c-7153-a6e0-781180ec8194"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8c-7722-88c9-d266097bd0dc	2026-11-21 14:52:41.228446+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f8c-7153-a6e0-781180ec8194:assigned	\N	{"state": "assigned", "is_final": false, "position": 2, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": false, "is_editable": true, "workflow_id": "01a1fe98-5f8c-7153-a6e0-781180ec8194"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f93-7439-bde8-373e6f5e4d2e	2026-11-21 14:52:41.235264+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f8c-7153-a6e0-781180ec8194:accepted	\N	{"state": "accepted", "is_final": false, "position": 3, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": false, "is_editable": true, "workflow_id": "01a1fe98-5f8c-7153-a6e0-781180ec8194"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f93-7999-9d7e-f3ab55f0e0d1	2026-11-21 14:52:41.2356+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f8c-7153-a6e0-781180ec8194:in_progress	\N	{"state": "in_progress", "is_final": false, "position": 4, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": false, "is_editable": true, "workflow_id": "01a1fe98-5f8c-7153-a6e0-781180ec8194"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f95-7fd7-acc2-6830d5f69b68	2026-11-21 14:52:41.23799+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f8c-7153-a6e0-781180ec8194:closed	\N	{"state": "closed", "is_final": true, "position": 5, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f8c-7153-a6e0-781180ec8194"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f96-7353-bf7c-53d636790469	2026-11-21 14:52:41.238208+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f8c-7153-a6e0-781180ec8194:rejected	\N	{"state": "rejected", "is_final": true, "position": 6, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f8c-7153-a6e0-781180ec8194"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f96-7876-8d4e-c30a3e9e4833	2026-11-21 14:52:41.238529+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f8c-7153-a6e0-781180ec8194:new:assigned	\N	{"action": "assign", "guards": "{}", "position": 1, "to_state": "assigned", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "new", "permission": "inquiries.assign", "workflow_id": "01a1fe98-5f8c-7153-a6e0-781180ec8194"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f96-7ab8-8976-834667df74c2	2026-11-21 14:52:41.23867+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f8c-7153-a6e0-781180ec8194:assigned:accepted	\N	{"action": "accept", "guards": "{}", "position": 2, "to_state": "accepted", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "assigned", "permission": "inquiries.accept", "workflow_id": "01a1fe98-5f8c-7153-a6e0-781180ec8194"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f96-7c87-a43d-082a63741b66	2026-11-21 14:52:41.238783+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f8c-7153-a6e0-781180ec8194:accepted:in_progress	\N	{"action": "start", "guards": "{}", "position": 3, "to_state": "in_progress", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "accepted", "permission": "inquiries.edit", "workflow_id": "01a1fe98-5f8c-7153-a6e0-781180ec8194"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f96-7e41-a6ba-3043a12d6517	2026-11-21 14:52:41.238891+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f8c-7153-a6e0-781180ec8194:in_progress:closed	\N	{"action": "close", "guards": "{}", "position": 4, "to_state": "closed", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "in_progress", "permission": "inquiries.edit", "workflow_id": "01a1fe98-5f8c-7153-a6e0-781180ec8194"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-7014-9b50-787b600ec6d5	2026-11-21 14:52:41.239005+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f8c-7153-a6e0-781180ec8194:new:rejected	\N	{"action": "reject", "guards": "{}", "position": 5, "to_state": "rejected", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "new", "permission": "inquiries.accept", "workflow_id": "01a1fe98-5f8c-7153-a6e0-781180ec8194"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-71ce-88be-872c1121f5e1	2026-11-21 14:52:41.239113+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f8c-7153-a6e0-781180ec8194:assigned:rejected	\N	{"action": "reject", "guards": "{}", "position": 6, "to_state": "rejected", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "assigned", "permission": "inquiries.accept", "workflow_id": "01a1fe98-5f8c-7153-a6e0-781180ec8194"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-77fb-9874-de73669749bf	2026-11-21 14:52:41.239499+00	739	1	\N	postgres	insert	workflows	01a1fe98-5f97-76a7-8b94-1f23d03038e1	\N	{"id": "01a1fe98-5f97-76a7-8b94-1f23d03038e1", "name": "production", "subject": "order", "version": 1, "is_system": true, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "is_current": true}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-7a87-9be4-edd747b7b1dd	2026-11-21 14:52:41.239658+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f97-76a7-8b94-1f23d03038e1:draft	\N	{"state": "draft", "is_final": false, "position": 1, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": true, "is_editable": true, "workflow_id": "01a1fe98-5f97-76a7-8b94-1f23d03038e1"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-7c2d-b74c-0e1860d6f015	2026-11-21 14:52:41.239761+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f97-76a7-8b94-1f23d03038e1:quoted	\N	{"state": "quoted", "is_final": false, "position": 2, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": false, "is_editable": true, "workflow_id": "01a1fe98-5f97-76a7-8b94-1f23d03038e1"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-7d9d-896e-ec9c2ae5ef0c	2026-11-21 14:52:41.239851+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f97-76a7-8b94-1f23d03038e1:confirmed	\N	{"state": "confirmed", "is_final": false, "position": 3, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f97-76a7-8b94-1f23d03038e1"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-7ee5-a0b1-27930ff15e95	2026-11-21 14:52:41.239932+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f97-76a7-8b94-1f23d03038e1:in_production	\N	{"state": "in_production", "is_final": false, "position": 4, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f97-76a7-8b94-1f23d03038e1"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60a9-7ba5-974a-61b854be0a0b	2026-11-21 14:52:41.513728+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	update	orders	01a1fe98-608d-7702-9a23-8d23f8ba4331	{"amount": 0, "updated_at": "2026-11-21T14:52:41.470128+00:00"}	{"amount": 6.00, "updated_at": "2026-11-21T14:52:41.504393+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f98-7020-a95b-730db5687ad1	2026-11-21 14:52:41.240008+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f97-76a7-8b94-1f23d03038e1:completed	\N	{"state": "completed", "is_final": false, "position": 5, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f97-76a7-8b94-1f23d03038e1"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f98-7210-9b86-02f6b4f92be2	2026-11-21 14:52:41.240129+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f97-76a7-8b94-1f23d03038e1:shipped	\N	{"state": "shipped", "is_final": false, "position": 6, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f97-76a7-8b94-1f23d03038e1"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f98-732b-89d8-19ae645b2059	2026-11-21 14:52:41.240198+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f97-76a7-8b94-1f23d03038e1:delivered	\N	{"state": "delivered", "is_final": true, "position": 7, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f97-76a7-8b94-1f23d03038e1"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f98-742d-ac5a-1c46e358f5e0	2026-11-21 14:52:41.240261+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5f97-76a7-8b94-1f23d03038e1:canceled	\N	{"state": "canceled", "is_final": true, "position": 8, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5f97-76a7-8b94-1f23d03038e1"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f98-7747-af8b-72191e22bc33	2026-11-21 14:52:41.240455+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f97-76a7-8b94-1f23d03038e1:draft:quoted	\N	{"stamp": "quoted_at", "action": "quote", "guards": "{has_customer,has_lines,has_quotation,not_expired}", "position": 1, "to_state": "quoted", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "draft", "permission": "orders.quote", "workflow_id": "01a1fe98-5f97-76a7-8b94-1f23d03038e1"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f9c-7d3b-af8b-6b980b38dca4	2026-11-21 14:52:41.244827+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f97-76a7-8b94-1f23d03038e1:quoted:confirmed	\N	{"stamp": "confirmed_at", "action": "confirm", "guards": "{has_customer,has_lines,quotation_accepted}", "position": 2, "to_state": "confirmed", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "quoted", "permission": "orders.confirm", "workflow_id": "01a1fe98-5f97-76a7-8b94-1f23d03038e1"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f9d-712f-9f97-c82f80217e3a	2026-11-21 14:52:41.245074+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f97-76a7-8b94-1f23d03038e1:confirmed:in_production	\N	{"stamp": "production_started_at", "action": "produce", "guards": "{}", "position": 3, "to_state": "in_production", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "confirmed", "permission": "orders.produce", "workflow_id": "01a1fe98-5f97-76a7-8b94-1f23d03038e1"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f9d-7374-a941-8368cf28196c	2026-11-21 14:52:41.245216+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f97-76a7-8b94-1f23d03038e1:in_production:completed	\N	{"stamp": "completed_at", "action": "complete", "guards": "{}", "position": 4, "to_state": "completed", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "in_production", "permission": "orders.produce", "workflow_id": "01a1fe98-5f97-76a7-8b94-1f23d03038e1"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f9e-7d6c-af34-4da9b06bd762	2026-11-21 14:52:41.24684+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f97-76a7-8b94-1f23d03038e1:completed:shipped	\N	{"stamp": "shipped_at", "action": "ship", "guards": "{}", "position": 5, "to_state": "shipped", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "completed", "permission": "orders.ship", "workflow_id": "01a1fe98-5f97-76a7-8b94-1f23d03038e1"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f9f-7168-9b1b-5781b65936a9	2026-11-21 14:52:41.247088+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f97-76a7-8b94-1f23d03038e1:shipped:delivered	\N	{"stamp": "delivered_at", "action": "deliver", "guards": "{}", "position": 6, "to_state": "delivered", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "shipped", "permission": "orders.deliver", "workflow_id": "01a1fe98-5f97-76a7-8b94-1f23d03038e1"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f9f-7333-97d5-c008b9c5292c	2026-11-21 14:52:41.2472+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f97-76a7-8b94-1f23d03038e1:draft:canceled	\N	{"stamp": "canceled_at", "action": "cancel", "guards": "{}", "position": 7, "to_state": "canceled", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "draft", "permission": "orders.cancel", "workflow_id": "01a1fe98-5f97-76a7-8b94-1f23d03038e1"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fa0-72c8-8a5c-e9617ac0f3e2	2026-11-21 14:52:41.248174+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f97-76a7-8b94-1f23d03038e1:quoted:canceled	\N	{"stamp": "canceled_at", "action": "cancel", "guards": "{}", "position": 8, "to_state": "canceled", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "quoted", "permission": "orders.cancel", "workflow_id": "01a1fe98-5f97-76a7-8b94-1f23d03038e1"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fa0-7599-98fa-df3ffce5ab36	2026-11-21 14:52:41.24835+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f97-76a7-8b94-1f23d03038e1:confirmed:canceled	\N	{"stamp": "canceled_at", "action": "cancel", "guards": "{}", "position": 9, "to_state": "canceled", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "confirmed", "permission": "orders.cancel", "workflow_id": "01a1fe98-5f97-76a7-8b94-1f23d03038e1"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fa0-772b-a78a-a6c7c9efd6a4	2026-11-21 14:52:41.248448+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f97-76a7-8b94-1f23d03038e1:in_production:canceled	\N	{"stamp": "canceled_at", "action": "cancel", "guards": "{}", "position": 10, "to_state": "canceled", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "in_production", "permission": "orders.cancel", "workflow_id": "01a1fe98-5f97-76a7-8b94-1f23d03038e1"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fa2-7631-aebf-8ac238bb1a92	2026-11-21 14:52:41.250387+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5f97-76a7-8b94-1f23d03038e1:completed:canceled	\N	{"stamp": "canceled_at", "action": "cancel", "guards": "{}", "position": 11, "to_state": "canceled", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "completed", "permission": "orders.cancel", "workflow_id": "01a1fe98-5f97-76a7-8b94-1f23d03038e1"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fa2-7ca7-beed-4edc244d5d9d	2026-11-21 14:52:41.250791+00	739	1	\N	postgres	insert	workflows	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766	\N	{"id": "01a1fe98-5fa2-7b0a-a4bb-57d96ebab766", "name": "sale", "subject": "order", "version": 1, "is_system": true, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "is_current": true}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fa3-7010-b56d-6e4fc9554eb7	2026-11-21 14:52:41.251004+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766:draft	\N	{"state": "draft", "is_final": false, "position": 1, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": true, "is_editable": true, "workflow_id": "01a1fe98-5fa2-7b0a-a4bb-57d96ebab766"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fa3-71df-a495-439510f0d9de	2026-11-21 14:52:41.251117+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766:confirmed	\N	{"state": "confirmed", "is_final": false, "position": 2, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5fa2-7b0a-a4bb-57d96ebab766"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fa3-7343-8d47-5e838c425587	2026-11-21 14:52:41.251205+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766:delivered	\N	{"state": "delivered", "is_final": false, "position": 3, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5fa2-7b0a-a4bb-57d96ebab766"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fa3-7631-9a71-665afd8c5811	2026-11-21 14:52:41.251387+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766:canceled	\N	{"state": "canceled", "is_final": true, "position": 4, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5fa2-7b0a-a4bb-57d96ebab766"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fa3-7791-b374-9a0166048b03	2026-11-21 14:52:41.251473+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766:returned	\N	{"state": "returned", "is_final": true, "position": 5, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5fa2-7b0a-a4bb-57d96ebab766"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5faa-7a49-842d-18b7001d7f65	2026-11-21 14:52:41.258643+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766:draft:confirmed	\N	{"stamp": "confirmed_at", "action": "confirm", "guards": "{has_customer,has_lines,lines_priced,totals_agree}", "position": 1, "to_state": "confirmed", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "draft", "permission": "orders.confirm", "workflow_id": "01a1fe98-5fa2-7b0a-a4bb-57d96ebab766"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5faa-7de7-924e-8e0556845423	2026-11-21 14:52:41.25887+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766:confirmed:delivered	\N	{"stamp": "delivered_at", "action": "deliver", "guards": "{}", "position": 2, "to_state": "delivered", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "confirmed", "permission": "orders.deliver", "workflow_id": "01a1fe98-5fa2-7b0a-a4bb-57d96ebab766"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fab-706a-809f-69e7edc08891	2026-11-21 14:52:41.259027+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766:delivered:returned	\N	{"stamp": "returned_at", "action": "return", "guards": "{}", "position": 3, "to_state": "returned", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "delivered", "permission": "orders.return", "workflow_id": "01a1fe98-5fa2-7b0a-a4bb-57d96ebab766"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fab-725a-ac44-356851d272d7	2026-11-21 14:52:41.259148+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766:draft:canceled	\N	{"stamp": "canceled_at", "action": "cancel", "guards": "{}", "position": 4, "to_state": "canceled", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "draft", "permission": "orders.cancel", "workflow_id": "01a1fe98-5fa2-7b0a-a4bb-57d96ebab766"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fab-7410-afaa-6808b2850173	2026-11-21 14:52:41.259254+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766:confirmed:canceled	\N	{"stamp": "canceled_at", "action": "cancel", "guards": "{}", "position": 5, "to_state": "canceled", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "confirmed", "permission": "orders.cancel", "workflow_id": "01a1fe98-5fa2-7b0a-a4bb-57d96ebab766"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fab-78ed-a655-7e27a4649dc9	2026-11-21 14:52:41.259558+00	739	1	\N	postgres	insert	workflows	01a1fe98-5fab-77b2-9064-30e96f959429	\N	{"id": "01a1fe98-5fab-77b2-9064-30e96f959429", "name": "trade", "subject": "order", "version": 1, "is_system": true, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "is_current": true}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fab-7b8d-90b3-954013fa241c	2026-11-21 14:52:41.259722+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5fab-77b2-9064-30e96f959429:draft	\N	{"state": "draft", "is_final": false, "position": 1, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": true, "is_editable": true, "workflow_id": "01a1fe98-5fab-77b2-9064-30e96f959429"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fab-7d33-b275-14beed50a7b3	2026-11-21 14:52:41.259825+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5fab-77b2-9064-30e96f959429:confirmed	\N	{"state": "confirmed", "is_final": false, "position": 2, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5fab-77b2-9064-30e96f959429"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fab-7e8f-b030-57e49861e07a	2026-11-21 14:52:41.25991+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5fab-77b2-9064-30e96f959429:posted	\N	{"state": "posted", "is_final": false, "position": 3, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5fab-77b2-9064-30e96f959429"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fab-7fce-bfc0-8b8212a34ce4	2026-11-21 14:52:41.259988+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5fab-77b2-9064-30e96f959429:paid	\N	{"state": "paid", "is_final": true, "position": 4, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5fab-77b2-9064-30e96f959429"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fac-7106-aaed-60b7ff3c61da	2026-11-21 14:52:41.260065+00	739	1	\N	postgres	insert	workflow_states	01a1fe98-5fab-77b2-9064-30e96f959429:void	\N	{"state": "void", "is_final": false, "position": 5, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "is_initial": false, "is_editable": false, "workflow_id": "01a1fe98-5fab-77b2-9064-30e96f959429"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fac-7408-8d45-1dc3ac034a33	2026-11-21 14:52:41.260252+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5fab-77b2-9064-30e96f959429:draft:confirmed	\N	{"stamp": "confirmed_at", "action": "confirm", "guards": "{has_customer,has_lines,lines_priced,totals_agree}", "position": 1, "to_state": "confirmed", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "draft", "permission": "orders.confirm", "workflow_id": "01a1fe98-5fab-77b2-9064-30e96f959429"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fac-75d7-a5f2-5e90669bfe39	2026-11-21 14:52:41.260365+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5fab-77b2-9064-30e96f959429:confirmed:posted	\N	{"stamp": "posted_at", "action": "post", "guards": "{totals_agree}", "position": 2, "to_state": "posted", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "confirmed", "permission": "orders.post", "workflow_id": "01a1fe98-5fab-77b2-9064-30e96f959429"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fac-7774-a938-ffe35b5f6a01	2026-11-21 14:52:41.260466+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5fab-77b2-9064-30e96f959429:posted:paid	\N	{"stamp": "paid_at", "action": "pay", "guards": "{}", "position": 3, "to_state": "paid", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "posted", "permission": "orders.pay", "workflow_id": "01a1fe98-5fab-77b2-9064-30e96f959429"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5faf-7f26-907a-a13fedb98e94	2026-11-21 14:52:41.263947+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5fab-77b2-9064-30e96f959429:draft:void	\N	{"stamp": "voided_at", "action": "void", "guards": "{}", "position": 4, "to_state": "void", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "draft", "permission": "orders.void", "workflow_id": "01a1fe98-5fab-77b2-9064-30e96f959429"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-602a-7358-bc1c-3c331c16b0c9	2026-11-21 14:52:41.386209+00	751	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	update	orders	01a1fe98-6015-766e-9d43-c1bc5cd4da2a	{"status": "draft", "updated_at": "2026-11-21T14:52:41.370994+00:00", "confirmed_at": null}	{"status": "confirmed", "updated_at": "2026-11-21T14:52:41.385886+00:00", "confirmed_at": "2026-11-21T14:52:41.38615+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fb0-735c-834c-61cc72ce8a21	2026-11-21 14:52:41.26421+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5fab-77b2-9064-30e96f959429:confirmed:void	\N	{"stamp": "voided_at", "action": "void", "guards": "{}", "position": 5, "to_state": "void", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "confirmed", "permission": "orders.void", "workflow_id": "01a1fe98-5fab-77b2-9064-30e96f959429"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fb0-7604-9c12-4b3dd1f4c727	2026-11-21 14:52:41.264376+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5fab-77b2-9064-30e96f959429:posted:void	\N	{"stamp": "voided_at", "action": "void", "guards": "{}", "position": 6, "to_state": "void", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "posted", "permission": "orders.void", "workflow_id": "01a1fe98-5fab-77b2-9064-30e96f959429"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fb0-7795-ac5d-e9378675d0e2	2026-11-21 14:52:41.264474+00	739	1	\N	postgres	insert	workflow_transitions	01a1fe98-5fab-77b2-9064-30e96f959429:void:draft	\N	{"action": "reopen", "guards": "{}", "position": 7, "to_state": "draft", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "from_state": "void", "permission": "orders.reopen", "workflow_id": "01a1fe98-5fab-77b2-9064-30e96f959429"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fb1-7041-bd05-0033d3a581dd	2026-11-21 14:52:41.265017+00	739	1	\N	postgres	insert	order_types	01a1fe98-5fb0-7b26-b58d-824c23cdb2bf	\N	{"id": "01a1fe98-5fb0-7b26-b58d-824c23cdb2bf", "name": "store", "pricing": "lines", "workflow": "sale", "is_active": true, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "is_default": true, "updated_at": "2026-11-21T14:52:41.152609+00:00", "description": "Sold over the counter"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fb1-71ca-bb83-59957de276e6	2026-11-21 14:52:41.265112+00	739	1	\N	postgres	insert	order_types	01a1fe98-5fb0-7def-be64-bad64e7c5965	\N	{"id": "01a1fe98-5fb0-7def-be64-bad64e7c5965", "name": "production", "pricing": "quotation", "workflow": "production", "is_active": true, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "is_default": false, "updated_at": "2026-11-21T14:52:41.152609+00:00", "description": "Made to order"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fb1-72cc-8ecb-3a98efc4be93	2026-11-21 14:52:41.265175+00	739	1	\N	postgres	insert	order_types	01a1fe98-5fb0-7e7e-92d9-31ebd141ea71	\N	{"id": "01a1fe98-5fb0-7e7e-92d9-31ebd141ea71", "name": "trade", "pricing": "lines", "workflow": "trade", "is_active": true, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.152609+00:00", "is_default": false, "updated_at": "2026-11-21T14:52:41.152609+00:00", "description": "Bought here and sold there"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fb2-7de3-a05e-5a87dba8eb27	2026-11-21 14:52:41.266868+00	740	1	\N	postgres	insert	users	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	{"id": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "kind": "staff", "email": "ann@acme.example", "status": "active", "metadata": {}, "last_name": "A", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.265816+00:00", "first_name": "Ann", "updated_at": "2026-11-21T14:52:41.265816+00:00", "email_verified": false}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fb3-7968-9934-bfe3ec5e456c	2026-11-21 14:52:41.267588+00	740	1	\N	postgres	insert	user_roles	01a1fe98-5fb3-71a5-b8ef-fe64162c116c	\N	{"id": "01a1fe98-5fb3-71a5-b8ef-fe64162c116c", "role_id": "01a1fe98-5f50-77b2-99c7-c940db8a820f", "user_id": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.265816+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fb3-7c9f-9b57-12c1258afbdf	2026-11-21 14:52:41.267789+00	740	1	\N	postgres	insert	users	01a1fe98-5fb3-7ad4-b661-cbb50d388d48	\N	{"id": "01a1fe98-5fb3-7ad4-b661-cbb50d388d48", "kind": "staff", "email": "vic@acme.example", "status": "active", "metadata": {}, "last_name": "V", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.265816+00:00", "first_name": "Vic", "updated_at": "2026-11-21T14:52:41.265816+00:00", "email_verified": false}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fb3-7fd2-863e-6cae7d810f6a	2026-11-21 14:52:41.267989+00	740	1	\N	postgres	insert	user_roles	01a1fe98-5fb3-7e72-8555-12c308141fa5	\N	{"id": "01a1fe98-5fb3-7e72-8555-12c308141fa5", "role_id": "01a1fe98-5f50-7c00-9ee2-e736ac3d54e7", "user_id": "01a1fe98-5fb3-7ad4-b661-cbb50d388d48", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.265816+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fb4-7249-8066-ce4ca8a3ea68	2026-11-21 14:52:41.268143+00	740	1	\N	postgres	insert	users	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	{"id": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "kind": "staff", "email": "bob@bolt.example", "status": "active", "metadata": {}, "last_name": "B", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.265816+00:00", "first_name": "Bob", "updated_at": "2026-11-21T14:52:41.265816+00:00", "email_verified": false}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fb4-74f1-a7a5-1ad5957ff352	2026-11-21 14:52:41.268309+00	740	1	\N	postgres	insert	user_roles	01a1fe98-5fb4-73f3-b7d5-d8620fe1b664	\N	{"id": "01a1fe98-5fb4-73f3-b7d5-d8620fe1b664", "role_id": "01a1fe98-5f7e-7953-a3bf-b8019923e1d6", "user_id": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.265816+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fc0-7062-a32d-ade4668cbdb1	2026-11-21 14:52:41.280024+00	741	1	\N	postgres	insert	number_series	01a1fe98-5fbf-7c10-808f-42ff111d6e6b	\N	{"id": "01a1fe98-5fbf-7c10-808f-42ff111d6e6b", "kind": "ticket", "mode": "fast", "scope": "forever", "pattern": "T{seq:4}", "is_active": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.279491+00:00", "updated_at": "2026-11-21T14:52:41.279491+00:00", "first_number": 1}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fc0-7249-9393-1c84d2aa2dc2	2026-11-21 14:52:41.280143+00	741	1	\N	postgres	insert	number_series	01a1fe98-5fbf-7e0c-8eff-b68633cbc48e	\N	{"id": "01a1fe98-5fbf-7e0c-8eff-b68633cbc48e", "kind": "receipt", "mode": "gapless", "scope": "forever", "pattern": "R-{yyyy}-{seq:3}", "is_active": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.279491+00:00", "updated_at": "2026-11-21T14:52:41.279491+00:00", "first_number": 1}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fd6-76ac-9d83-7f7348b4c727	2026-11-21 14:52:41.302417+00	742	1	\N	postgres	bind_login	users	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	{"login": "lifecycle_ann"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fdd-7249-afc7-8c0227f9493a	2026-11-21 14:52:41.309144+00	743	1	\N	postgres	bind_login	users	01a1fe98-5fb3-7ad4-b661-cbb50d388d48	\N	{"login": "lifecycle_vic"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fdd-7883-8d7d-29f3b5c7bed7	2026-11-21 14:52:41.309532+00	744	1	\N	postgres	bind_login	users	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	{"login": "lifecycle_bob"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5ffd-74c4-9d2d-8d93e8273861	2026-11-21 14:52:41.341298+00	745	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	locations	01a1fe98-5fef-788b-a68c-829a32ec39a9	\N	{"id": "01a1fe98-5fef-788b-a68c-829a32ec39a9", "code": "MAIN", "name": "Main street", "is_active": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.318787+00:00", "updated_at": "2026-11-21T14:52:41.318787+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5ffd-7ad9-a8c5-5f4a3d34cac5	2026-11-21 14:52:41.341678+00	745	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	locations	01a1fe98-5ffd-70c0-8c55-915e580ca20b	\N	{"id": "01a1fe98-5ffd-70c0-8c55-915e580ca20b", "code": "DOCK", "name": "Docks", "is_active": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.318787+00:00", "updated_at": "2026-11-21T14:52:41.318787+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fff-7004-b229-69810d163c57	2026-11-21 14:52:41.343001+00	746	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	products	01a1fe98-5ffe-7897-9979-a84a5114083a	\N	{"id": "01a1fe98-5ffe-7897-9979-a84a5114083a", "sku": "P1", "name": "Product 1", "unit": "piece", "metadata": {}, "is_active": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.341867+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "unit_price": 1.0000, "updated_at": "2026-11-21T14:52:41.341867+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fff-7224-884c-87cc9f6a5882	2026-11-21 14:52:41.343134+00	746	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	products	01a1fe98-5ffe-7d3b-bfc2-8f3a7d7c8065	\N	{"id": "01a1fe98-5ffe-7d3b-bfc2-8f3a7d7c8065", "sku": "P2", "name": "Product 2", "unit": "piece", "metadata": {}, "is_active": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.341867+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "unit_price": 2.0000, "updated_at": "2026-11-21T14:52:41.341867+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fff-72d4-8892-227f8ac737b8	2026-11-21 14:52:41.343177+00	746	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	products	01a1fe98-5ffe-7d64-92a0-4496fe48f719	\N	{"id": "01a1fe98-5ffe-7d64-92a0-4496fe48f719", "sku": "P3", "name": "Product 3", "unit": "piece", "metadata": {}, "is_active": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.341867+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "unit_price": 3.0000, "updated_at": "2026-11-21T14:52:41.341867+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fff-7370-920a-c4ec8ed861a0	2026-11-21 14:52:41.343215+00	746	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	products	01a1fe98-5ffe-7d78-a2b4-a7728aab3e34	\N	{"id": "01a1fe98-5ffe-7d78-a2b4-a7728aab3e34", "sku": "P4", "name": "Product 4", "unit": "piece", "metadata": {}, "is_active": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.341867+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "unit_price": 4.0000, "updated_at": "2026-11-21T14:52:41.341867+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fff-7408-8f99-e3226401f53f	2026-11-21 14:52:41.343252+00	746	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	products	01a1fe98-5ffe-7d8d-b87a-d4d459fe7e56	\N	{"id": "01a1fe98-5ffe-7d8d-b87a-d4d459fe7e56", "sku": "P5", "name": "Product 5", "unit": "piece", "metadata": {}, "is_active": true, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.341867+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "unit_price": 5.0000, "updated_at": "2026-11-21T14:52:41.341867+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6005-7e51-b8f8-2736586c0e6c	2026-11-21 14:52:41.349895+00	747	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	accounts	01a1fe98-6001-7462-93b8-7d3bc65bfab0	\N	{"id": "01a1fe98-6001-7462-93b8-7d3bc65bfab0", "kind": "business", "name": "Account 1", "is_buyer": true, "metadata": {}, "is_active": true, "is_seller": false, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.344658+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "updated_at": "2026-11-21T14:52:41.344658+00:00", "account_number": "100001"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6006-7306-a0c5-97d29e948bcc	2026-11-21 14:52:41.350189+00	747	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	accounts	01a1fe98-6005-7af5-9ed6-8eb8865ed1e8	\N	{"id": "01a1fe98-6005-7af5-9ed6-8eb8865ed1e8", "kind": "business", "name": "Account 2", "is_buyer": true, "metadata": {}, "is_active": true, "is_seller": false, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.344658+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "updated_at": "2026-11-21T14:52:41.344658+00:00", "account_number": "100002"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6006-73ef-9051-0ef5a139100f	2026-11-21 14:52:41.350246+00	747	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	accounts	01a1fe98-6005-7b53-a25a-29d1872add27	\N	{"id": "01a1fe98-6005-7b53-a25a-29d1872add27", "kind": "business", "name": "Account 3", "is_buyer": true, "metadata": {}, "is_active": true, "is_seller": false, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.344658+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "updated_at": "2026-11-21T14:52:41.344658+00:00", "account_number": "100003"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6006-74a7-9380-9aed82f8858b	2026-11-21 14:52:41.350291+00	747	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	accounts	01a1fe98-6005-7b78-aedc-8b776eb51214	\N	{"id": "01a1fe98-6005-7b78-aedc-8b776eb51214", "kind": "business", "name": "Account 4", "is_buyer": true, "metadata": {}, "is_active": true, "is_seller": false, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.344658+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "updated_at": "2026-11-21T14:52:41.344658+00:00", "account_number": "100004"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6006-7560-8353-10fa869ef2be	2026-11-21 14:52:41.350336+00	747	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	accounts	01a1fe98-6005-7b95-99b9-2e7bbf3458d7	\N	{"id": "01a1fe98-6005-7b95-99b9-2e7bbf3458d7", "kind": "business", "name": "Account 5", "is_buyer": true, "metadata": {}, "is_active": true, "is_seller": false, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.344658+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "updated_at": "2026-11-21T14:52:41.344658+00:00", "account_number": "100005"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6006-7641-bfbf-6a6166ea1795	2026-11-21 14:52:41.350391+00	747	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	accounts	01a1fe98-6005-7bb2-97bc-0a3413a1878e	\N	{"id": "01a1fe98-6005-7bb2-97bc-0a3413a1878e", "kind": "business", "name": "Account 6", "is_buyer": true, "metadata": {}, "is_active": true, "is_seller": false, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.344658+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "updated_at": "2026-11-21T14:52:41.344658+00:00", "account_number": "100006"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6006-769b-87f0-6c561904b13a	2026-11-21 14:52:41.350413+00	747	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	accounts	01a1fe98-6005-7bca-a8cc-9776fa83f642	\N	{"id": "01a1fe98-6005-7bca-a8cc-9776fa83f642", "kind": "business", "name": "Account 7", "is_buyer": true, "metadata": {}, "is_active": true, "is_seller": false, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.344658+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "updated_at": "2026-11-21T14:52:41.344658+00:00", "account_number": "100007"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6006-76e9-9074-3b61ad738716	2026-11-21 14:52:41.350432+00	747	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	accounts	01a1fe98-6005-7be7-a34f-3fea40de0da0	\N	{"id": "01a1fe98-6005-7be7-a34f-3fea40de0da0", "kind": "business", "name": "Account 8", "is_buyer": true, "metadata": {}, "is_active": true, "is_seller": false, "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.344658+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "updated_at": "2026-11-21T14:52:41.344658+00:00", "account_number": "100008"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-600e-7164-a046-f6b8eddace67	2026-11-21 14:52:41.358087+00	748	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	addresses	01a1fe98-600d-7b33-8444-89bd732a3031	\N	{"id": "01a1fe98-600d-7b33-8444-89bd732a3031", "kind": "billing", "line1": "Line 'one' \\\\ of Account 1", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "account_id": "01a1fe98-6001-7462-93b8-7d3bc65bfab0", "created_at": "2026-11-21T14:52:41.357061+00:00", "is_default": true, "updated_at": "2026-11-21T14:52:41.357061+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-600e-7251-b0ef-3314b58c3471	2026-11-21 14:52:41.358145+00	748	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	addresses	01a1fe98-600d-7ef1-88e6-fa426ce93dfd	\N	{"id": "01a1fe98-600d-7ef1-88e6-fa426ce93dfd", "kind": "billing", "line1": "Line 'one' \\\\ of Account 2", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "account_id": "01a1fe98-6005-7af5-9ed6-8eb8865ed1e8", "created_at": "2026-11-21T14:52:41.357061+00:00", "is_default": true, "updated_at": "2026-11-21T14:52:41.357061+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-600e-7322-93d2-0c93d078b6d9	2026-11-21 14:52:41.358196+00	748	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	addresses	01a1fe98-600d-7f16-8de5-acae445e5fe8	\N	{"id": "01a1fe98-600d-7f16-8de5-acae445e5fe8", "kind": "billing", "line1": "Line 'one' \\\\ of Account 3", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "account_id": "01a1fe98-6005-7b53-a25a-29d1872add27", "created_at": "2026-11-21T14:52:41.357061+00:00", "is_default": true, "updated_at": "2026-11-21T14:52:41.357061+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-600e-739d-9cf2-51a4fece7212	2026-11-21 14:52:41.358227+00	748	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	addresses	01a1fe98-600d-7f22-8579-f6b5ce5c7ab7	\N	{"id": "01a1fe98-600d-7f22-8579-f6b5ce5c7ab7", "kind": "billing", "line1": "Line 'one' \\\\ of Account 4", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "account_id": "01a1fe98-6005-7b78-aedc-8b776eb51214", "created_at": "2026-11-21T14:52:41.357061+00:00", "is_default": true, "updated_at": "2026-11-21T14:52:41.357061+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-600e-749f-9902-35b41a88f716	2026-11-21 14:52:41.358289+00	748	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	addresses	01a1fe98-600d-7f2f-945e-a2d019aabcab	\N	{"id": "01a1fe98-600d-7f2f-945e-a2d019aabcab", "kind": "billing", "line1": "Line 'one' \\\\ of Account 5", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "account_id": "01a1fe98-6005-7b95-99b9-2e7bbf3458d7", "created_at": "2026-11-21T14:52:41.357061+00:00", "is_default": true, "updated_at": "2026-11-21T14:52:41.357061+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-600e-7568-9302-cae819029608	2026-11-21 14:52:41.358338+00	748	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	addresses	01a1fe98-600d-7f3b-ae92-d7f696d5b9de	\N	{"id": "01a1fe98-600d-7f3b-ae92-d7f696d5b9de", "kind": "billing", "line1": "Line 'one' \\\\ of Account 6", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "account_id": "01a1fe98-6005-7bb2-97bc-0a3413a1878e", "created_at": "2026-11-21T14:52:41.357061+00:00", "is_default": true, "updated_at": "2026-11-21T14:52:41.357061+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-600e-75b2-a1dd-f1ec4805f099	2026-11-21 14:52:41.358356+00	748	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	addresses	01a1fe98-600d-7f47-80d1-bf6dd1d491d3	\N	{"id": "01a1fe98-600d-7f47-80d1-bf6dd1d491d3", "kind": "billing", "line1": "Line 'one' \\\\ of Account 7", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "account_id": "01a1fe98-6005-7bca-a8cc-9776fa83f642", "created_at": "2026-11-21T14:52:41.357061+00:00", "is_default": true, "updated_at": "2026-11-21T14:52:41.357061+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-600e-75e3-a7e1-a4f6dd7aedc5	2026-11-21 14:52:41.358369+00	748	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	addresses	01a1fe98-600d-7f53-8f1f-cfeed6251282	\N	{"id": "01a1fe98-600d-7f53-8f1f-cfeed6251282", "kind": "billing", "line1": "Line 'one' \\\\ of Account 8", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "account_id": "01a1fe98-6005-7be7-a34f-3fea40de0da0", "created_at": "2026-11-21T14:52:41.357061+00:00", "is_default": true, "updated_at": "2026-11-21T14:52:41.357061+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6015-7f47-910e-bfcd625ddf21	2026-11-21 14:52:41.365956+00	749	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	orders	01a1fe98-600f-730e-bafd-d8fdbb49b681	\N	{"id": "01a1fe98-600f-730e-bafd-d8fdbb49b681", "amount": 0, "status": "draft", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "account_id": "01a1fe98-6001-7462-93b8-7d3bc65bfab0", "created_at": "2026-11-21T14:52:41.358487+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "ordered_at": "2026-11-21T14:52:41.358487+00:00", "updated_at": "2026-11-21T14:52:41.358487+00:00", "location_id": "01a1fe98-5fef-788b-a68c-829a32ec39a9", "workflow_id": "01a1fe98-5f79-7d0a-9065-d8e62c37f0d6", "order_number": "ORD-000001", "order_type_id": "01a1fe98-5f7d-78c4-aa58-d690d29d35a8"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6016-76b8-9366-b6d5ffd9abe0	2026-11-21 14:52:41.36642+00	749	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	orders	01a1fe98-6015-756c-b22c-5b4f339f9bcd	\N	{"id": "01a1fe98-6015-756c-b22c-5b4f339f9bcd", "amount": 0, "status": "draft", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "account_id": "01a1fe98-6005-7af5-9ed6-8eb8865ed1e8", "created_at": "2026-11-21T14:52:41.358487+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "ordered_at": "2026-11-21T14:52:41.358487+00:00", "updated_at": "2026-11-21T14:52:41.358487+00:00", "location_id": "01a1fe98-5fef-788b-a68c-829a32ec39a9", "workflow_id": "01a1fe98-5f79-7d0a-9065-d8e62c37f0d6", "order_number": "ORD-000002", "order_type_id": "01a1fe98-5f7d-78c4-aa58-d690d29d35a8"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6016-78e5-aeb8-21313c3de025	2026-11-21 14:52:41.366556+00	749	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	orders	01a1fe98-6015-75f3-8eec-6d300e746cf1	\N	{"id": "01a1fe98-6015-75f3-8eec-6d300e746cf1", "amount": 0, "status": "draft", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "account_id": "01a1fe98-6005-7b53-a25a-29d1872add27", "created_at": "2026-11-21T14:52:41.358487+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "ordered_at": "2026-11-21T14:52:41.358487+00:00", "updated_at": "2026-11-21T14:52:41.358487+00:00", "location_id": "01a1fe98-5fef-788b-a68c-829a32ec39a9", "workflow_id": "01a1fe98-5f79-7d0a-9065-d8e62c37f0d6", "order_number": "ORD-000003", "order_type_id": "01a1fe98-5f7d-78c4-aa58-d690d29d35a8"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6016-7ad9-9017-67c48919830e	2026-11-21 14:52:41.366678+00	749	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	orders	01a1fe98-6015-7639-8e59-256f3292f923	\N	{"id": "01a1fe98-6015-7639-8e59-256f3292f923", "amount": 0, "status": "draft", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "account_id": "01a1fe98-6005-7b78-aedc-8b776eb51214", "created_at": "2026-11-21T14:52:41.358487+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "ordered_at": "2026-11-21T14:52:41.358487+00:00", "updated_at": "2026-11-21T14:52:41.358487+00:00", "location_id": "01a1fe98-5fef-788b-a68c-829a32ec39a9", "workflow_id": "01a1fe98-5f79-7d0a-9065-d8e62c37f0d6", "order_number": "ORD-000004", "order_type_id": "01a1fe98-5f7d-78c4-aa58-d690d29d35a8"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6016-7cb0-ab8b-ef4398af0115	2026-11-21 14:52:41.366793+00	749	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	orders	01a1fe98-6015-766e-9d43-c1bc5cd4da2a	\N	{"id": "01a1fe98-6015-766e-9d43-c1bc5cd4da2a", "amount": 0, "status": "draft", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "account_id": "01a1fe98-6005-7b95-99b9-2e7bbf3458d7", "created_at": "2026-11-21T14:52:41.358487+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "ordered_at": "2026-11-21T14:52:41.358487+00:00", "updated_at": "2026-11-21T14:52:41.358487+00:00", "location_id": "01a1fe98-5fef-788b-a68c-829a32ec39a9", "workflow_id": "01a1fe98-5f79-7d0a-9065-d8e62c37f0d6", "order_number": "ORD-000005", "order_type_id": "01a1fe98-5f7d-78c4-aa58-d690d29d35a8"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-7d37-9978-ad201bb1fba9	2026-11-21 14:52:41.369826+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	order_lines	01a1fe98-6019-71ef-b961-3f73d55c5a27	\N	{"id": "01a1fe98-6019-71ef-b961-3f73d55c5a27", "order_id": "01a1fe98-6015-766e-9d43-c1bc5cd4da2a", "position": 1, "quantity": 2.000, "item_name": "Product 2", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.3673+00:00", "line_total": 4.00, "product_id": "01a1fe98-5ffe-7d3b-bfc2-8f3a7d7c8065", "unit_price": 2.0000, "updated_at": "2026-11-21T14:52:41.3673+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6016-7f33-84c4-5e7474a5d498	2026-11-21 14:52:41.36695+00	749	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	orders	01a1fe98-6015-769f-81ae-9a2dce2d459f	\N	{"id": "01a1fe98-6015-769f-81ae-9a2dce2d459f", "amount": 0, "status": "draft", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "account_id": "01a1fe98-6005-7bb2-97bc-0a3413a1878e", "created_at": "2026-11-21T14:52:41.358487+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "ordered_at": "2026-11-21T14:52:41.358487+00:00", "updated_at": "2026-11-21T14:52:41.358487+00:00", "location_id": "01a1fe98-5fef-788b-a68c-829a32ec39a9", "workflow_id": "01a1fe98-5f79-7d0a-9065-d8e62c37f0d6", "order_number": "ORD-000006", "order_type_id": "01a1fe98-5f7d-78c4-aa58-d690d29d35a8"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6017-7045-8a4f-bb17455cab8d	2026-11-21 14:52:41.367017+00	749	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	orders	01a1fe98-6015-76d0-acfd-5128e590aa5e	\N	{"id": "01a1fe98-6015-76d0-acfd-5128e590aa5e", "amount": 0, "status": "draft", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "account_id": "01a1fe98-6005-7bca-a8cc-9776fa83f642", "created_at": "2026-11-21T14:52:41.358487+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "ordered_at": "2026-11-21T14:52:41.358487+00:00", "updated_at": "2026-11-21T14:52:41.358487+00:00", "location_id": "01a1fe98-5fef-788b-a68c-829a32ec39a9", "workflow_id": "01a1fe98-5f79-7d0a-9065-d8e62c37f0d6", "order_number": "ORD-000007", "order_type_id": "01a1fe98-5f7d-78c4-aa58-d690d29d35a8"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6017-70f5-b4c2-eece5d4d8f62	2026-11-21 14:52:41.36706+00	749	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	orders	01a1fe98-6015-7702-ab5a-55cae447f2e2	\N	{"id": "01a1fe98-6015-7702-ab5a-55cae447f2e2", "amount": 0, "status": "draft", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "account_id": "01a1fe98-6005-7be7-a34f-3fea40de0da0", "created_at": "2026-11-21T14:52:41.358487+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "ordered_at": "2026-11-21T14:52:41.358487+00:00", "updated_at": "2026-11-21T14:52:41.358487+00:00", "location_id": "01a1fe98-5fef-788b-a68c-829a32ec39a9", "workflow_id": "01a1fe98-5f79-7d0a-9065-d8e62c37f0d6", "order_number": "ORD-000008", "order_type_id": "01a1fe98-5f7d-78c4-aa58-d690d29d35a8"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-77a5-bc1d-d591d0c0d854	2026-11-21 14:52:41.369478+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	order_lines	01a1fe98-6018-70c0-8597-c5c5327edaa7	\N	{"id": "01a1fe98-6018-70c0-8597-c5c5327edaa7", "order_id": "01a1fe98-600f-730e-bafd-d8fdbb49b681", "position": 1, "quantity": 2.000, "item_name": "Product 1", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.3673+00:00", "line_total": 2.00, "product_id": "01a1fe98-5ffe-7897-9979-a84a5114083a", "unit_price": 1.0000, "updated_at": "2026-11-21T14:52:41.3673+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-78f9-b8d9-699446281fbd	2026-11-21 14:52:41.369561+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	order_lines	01a1fe98-6018-7a3d-b03e-bd3a810a62f3	\N	{"id": "01a1fe98-6018-7a3d-b03e-bd3a810a62f3", "order_id": "01a1fe98-600f-730e-bafd-d8fdbb49b681", "position": 1, "quantity": 2.000, "item_name": "Product 2", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.3673+00:00", "line_total": 4.00, "product_id": "01a1fe98-5ffe-7d3b-bfc2-8f3a7d7c8065", "unit_price": 2.0000, "updated_at": "2026-11-21T14:52:41.3673+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-79d2-9bc9-186f99d4dfa6	2026-11-21 14:52:41.369614+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	order_lines	01a1fe98-6018-7c76-ae80-a9ae89049623	\N	{"id": "01a1fe98-6018-7c76-ae80-a9ae89049623", "order_id": "01a1fe98-6015-756c-b22c-5b4f339f9bcd", "position": 1, "quantity": 2.000, "item_name": "Product 1", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.3673+00:00", "line_total": 2.00, "product_id": "01a1fe98-5ffe-7897-9979-a84a5114083a", "unit_price": 1.0000, "updated_at": "2026-11-21T14:52:41.3673+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-7a9b-8b4f-1b91985d5e17	2026-11-21 14:52:41.369663+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	order_lines	01a1fe98-6018-7da9-aca6-eb12fdd1822f	\N	{"id": "01a1fe98-6018-7da9-aca6-eb12fdd1822f", "order_id": "01a1fe98-6015-756c-b22c-5b4f339f9bcd", "position": 1, "quantity": 2.000, "item_name": "Product 2", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.3673+00:00", "line_total": 4.00, "product_id": "01a1fe98-5ffe-7d3b-bfc2-8f3a7d7c8065", "unit_price": 2.0000, "updated_at": "2026-11-21T14:52:41.3673+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-7b60-b034-7122c8e29769	2026-11-21 14:52:41.369712+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	order_lines	01a1fe98-6018-7eb0-b65a-70ea87943061	\N	{"id": "01a1fe98-6018-7eb0-b65a-70ea87943061", "order_id": "01a1fe98-6015-75f3-8eec-6d300e746cf1", "position": 1, "quantity": 2.000, "item_name": "Product 1", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.3673+00:00", "line_total": 2.00, "product_id": "01a1fe98-5ffe-7897-9979-a84a5114083a", "unit_price": 1.0000, "updated_at": "2026-11-21T14:52:41.3673+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-7c3d-b07c-d52807b2f194	2026-11-21 14:52:41.369765+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	order_lines	01a1fe98-6018-7fa5-bb94-e226cfc1f271	\N	{"id": "01a1fe98-6018-7fa5-bb94-e226cfc1f271", "order_id": "01a1fe98-6015-75f3-8eec-6d300e746cf1", "position": 1, "quantity": 2.000, "item_name": "Product 2", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.3673+00:00", "line_total": 4.00, "product_id": "01a1fe98-5ffe-7d3b-bfc2-8f3a7d7c8065", "unit_price": 2.0000, "updated_at": "2026-11-21T14:52:41.3673+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-7c7e-814c-f26f82a173ab	2026-11-21 14:52:41.369781+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	order_lines	01a1fe98-6019-70f1-b325-716ab69763c4	\N	{"id": "01a1fe98-6019-70f1-b325-716ab69763c4", "order_id": "01a1fe98-6015-7639-8e59-256f3292f923", "position": 1, "quantity": 2.000, "item_name": "Product 1", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.3673+00:00", "line_total": 2.00, "product_id": "01a1fe98-5ffe-7897-9979-a84a5114083a", "unit_price": 1.0000, "updated_at": "2026-11-21T14:52:41.3673+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-7cbc-885d-25029ee7821f	2026-11-21 14:52:41.369796+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	order_lines	01a1fe98-6019-714b-8034-3038b503c8a2	\N	{"id": "01a1fe98-6019-714b-8034-3038b503c8a2", "order_id": "01a1fe98-6015-7639-8e59-256f3292f923", "position": 1, "quantity": 2.000, "item_name": "Product 2", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.3673+00:00", "line_total": 4.00, "product_id": "01a1fe98-5ffe-7d3b-bfc2-8f3a7d7c8065", "unit_price": 2.0000, "updated_at": "2026-11-21T14:52:41.3673+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-7cf9-a444-601148ebdb1f	2026-11-21 14:52:41.369811+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	order_lines	01a1fe98-6019-71a1-9e28-2615ef2d894a	\N	{"id": "01a1fe98-6019-71a1-9e28-2615ef2d894a", "order_id": "01a1fe98-6015-766e-9d43-c1bc5cd4da2a", "position": 1, "quantity": 2.000, "item_name": "Product 1", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.3673+00:00", "line_total": 2.00, "product_id": "01a1fe98-5ffe-7897-9979-a84a5114083a", "unit_price": 1.0000, "updated_at": "2026-11-21T14:52:41.3673+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-7d8d-ab02-31d4314a3019	2026-11-21 14:52:41.369847+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	order_lines	01a1fe98-6019-723d-86f2-b3108f12e044	\N	{"id": "01a1fe98-6019-723d-86f2-b3108f12e044", "order_id": "01a1fe98-6015-769f-81ae-9a2dce2d459f", "position": 1, "quantity": 2.000, "item_name": "Product 1", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.3673+00:00", "line_total": 2.00, "product_id": "01a1fe98-5ffe-7897-9979-a84a5114083a", "unit_price": 1.0000, "updated_at": "2026-11-21T14:52:41.3673+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-7e18-b9dd-d5ebe110a5af	2026-11-21 14:52:41.369881+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	order_lines	01a1fe98-6019-728b-8705-baca174868ac	\N	{"id": "01a1fe98-6019-728b-8705-baca174868ac", "order_id": "01a1fe98-6015-769f-81ae-9a2dce2d459f", "position": 1, "quantity": 2.000, "item_name": "Product 2", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.3673+00:00", "line_total": 4.00, "product_id": "01a1fe98-5ffe-7d3b-bfc2-8f3a7d7c8065", "unit_price": 2.0000, "updated_at": "2026-11-21T14:52:41.3673+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-7e5a-a4fc-84c6c9a4cfb9	2026-11-21 14:52:41.369897+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	order_lines	01a1fe98-6019-72d9-a7ec-dd737905f423	\N	{"id": "01a1fe98-6019-72d9-a7ec-dd737905f423", "order_id": "01a1fe98-6015-76d0-acfd-5128e590aa5e", "position": 1, "quantity": 2.000, "item_name": "Product 1", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.3673+00:00", "line_total": 2.00, "product_id": "01a1fe98-5ffe-7897-9979-a84a5114083a", "unit_price": 1.0000, "updated_at": "2026-11-21T14:52:41.3673+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-7e97-ad97-8cbb0182050e	2026-11-21 14:52:41.369912+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	order_lines	01a1fe98-6019-7322-8d93-6a830e19daee	\N	{"id": "01a1fe98-6019-7322-8d93-6a830e19daee", "order_id": "01a1fe98-6015-76d0-acfd-5128e590aa5e", "position": 1, "quantity": 2.000, "item_name": "Product 2", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.3673+00:00", "line_total": 4.00, "product_id": "01a1fe98-5ffe-7d3b-bfc2-8f3a7d7c8065", "unit_price": 2.0000, "updated_at": "2026-11-21T14:52:41.3673+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-7edd-a7e0-effd0a5c5494	2026-11-21 14:52:41.369929+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	order_lines	01a1fe98-6019-7374-b511-daf247c1a929	\N	{"id": "01a1fe98-6019-7374-b511-daf247c1a929", "order_id": "01a1fe98-6015-7702-ab5a-55cae447f2e2", "position": 1, "quantity": 2.000, "item_name": "Product 1", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.3673+00:00", "line_total": 2.00, "product_id": "01a1fe98-5ffe-7897-9979-a84a5114083a", "unit_price": 1.0000, "updated_at": "2026-11-21T14:52:41.3673+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-7f1a-a7c9-9d3ef3649600	2026-11-21 14:52:41.369944+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	order_lines	01a1fe98-6019-73be-91c4-07d542ddb0ed	\N	{"id": "01a1fe98-6019-73be-91c4-07d542ddb0ed", "order_id": "01a1fe98-6015-7702-ab5a-55cae447f2e2", "position": 1, "quantity": 2.000, "item_name": "Product 2", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.3673+00:00", "line_total": 4.00, "product_id": "01a1fe98-5ffe-7d3b-bfc2-8f3a7d7c8065", "unit_price": 2.0000, "updated_at": "2026-11-21T14:52:41.3673+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-601b-7093-b213-ea002d409463	2026-11-21 14:52:41.371036+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	update	orders	01a1fe98-600f-730e-bafd-d8fdbb49b681	{"amount": 0, "updated_at": "2026-11-21T14:52:41.358487+00:00"}	{"amount": 6.00, "updated_at": "2026-11-21T14:52:41.370887+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-601b-710a-b0dc-efd25de01c3f	2026-11-21 14:52:41.371065+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	update	orders	01a1fe98-6015-756c-b22c-5b4f339f9bcd	{"amount": 0, "updated_at": "2026-11-21T14:52:41.358487+00:00"}	{"amount": 6.00, "updated_at": "2026-11-21T14:52:41.370961+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-601b-712f-87d2-5655b86783db	2026-11-21 14:52:41.371075+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	update	orders	01a1fe98-6015-75f3-8eec-6d300e746cf1	{"amount": 0, "updated_at": "2026-11-21T14:52:41.358487+00:00"}	{"amount": 6.00, "updated_at": "2026-11-21T14:52:41.370975+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-601b-715c-8685-af9138258830	2026-11-21 14:52:41.371085+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	update	orders	01a1fe98-6015-7639-8e59-256f3292f923	{"amount": 0, "updated_at": "2026-11-21T14:52:41.358487+00:00"}	{"amount": 6.00, "updated_at": "2026-11-21T14:52:41.370985+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-601b-7178-b0ae-5dd7f9bd0a74	2026-11-21 14:52:41.371092+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	update	orders	01a1fe98-6015-766e-9d43-c1bc5cd4da2a	{"amount": 0, "updated_at": "2026-11-21T14:52:41.358487+00:00"}	{"amount": 6.00, "updated_at": "2026-11-21T14:52:41.370994+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-601b-7191-8588-5dd77d35a4ba	2026-11-21 14:52:41.371098+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	update	orders	01a1fe98-6015-769f-81ae-9a2dce2d459f	{"amount": 0, "updated_at": "2026-11-21T14:52:41.358487+00:00"}	{"amount": 6.00, "updated_at": "2026-11-21T14:52:41.371004+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-601b-71ae-8fdb-5308c9f927c5	2026-11-21 14:52:41.371105+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	update	orders	01a1fe98-6015-76d0-acfd-5128e590aa5e	{"amount": 0, "updated_at": "2026-11-21T14:52:41.358487+00:00"}	{"amount": 6.00, "updated_at": "2026-11-21T14:52:41.371013+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-601b-71c6-a06f-6c3922257371	2026-11-21 14:52:41.371111+00	750	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	update	orders	01a1fe98-6015-7702-ab5a-55cae447f2e2	{"amount": 0, "updated_at": "2026-11-21T14:52:41.358487+00:00"}	{"amount": 6.00, "updated_at": "2026-11-21T14:52:41.371023+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6023-7b3b-81a7-b83412dd5442	2026-11-21 14:52:41.379702+00	751	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	update	orders	01a1fe98-600f-730e-bafd-d8fdbb49b681	{"status": "draft", "updated_at": "2026-11-21T14:52:41.370887+00:00", "confirmed_at": null}	{"status": "confirmed", "updated_at": "2026-11-21T14:52:41.378628+00:00", "confirmed_at": "2026-11-21T14:52:41.379599+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6024-7537-a93b-0eecce8818f5	2026-11-21 14:52:41.380326+00	751	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	update	orders	01a1fe98-6015-756c-b22c-5b4f339f9bcd	{"status": "draft", "updated_at": "2026-11-21T14:52:41.370961+00:00", "confirmed_at": null}	{"status": "confirmed", "updated_at": "2026-11-21T14:52:41.379969+00:00", "confirmed_at": "2026-11-21T14:52:41.380262+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6029-71a9-8e4c-3e3c8515bfff	2026-11-21 14:52:41.385104+00	751	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	update	orders	01a1fe98-6015-75f3-8eec-6d300e746cf1	{"status": "draft", "updated_at": "2026-11-21T14:52:41.370975+00:00", "confirmed_at": null}	{"status": "confirmed", "updated_at": "2026-11-21T14:52:41.380492+00:00", "confirmed_at": "2026-11-21T14:52:41.384989+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6029-7b26-b3af-9181ca993897	2026-11-21 14:52:41.385697+00	751	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	update	orders	01a1fe98-6015-7639-8e59-256f3292f923	{"status": "draft", "updated_at": "2026-11-21T14:52:41.370985+00:00", "confirmed_at": null}	{"status": "confirmed", "updated_at": "2026-11-21T14:52:41.385323+00:00", "confirmed_at": "2026-11-21T14:52:41.385582+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6031-7051-94bf-5ad0be23c03b	2026-11-21 14:52:41.39302+00	752	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	update	orders	01a1fe98-600f-730e-bafd-d8fdbb49b681	{"status": "confirmed", "updated_at": "2026-11-21T14:52:41.378628+00:00", "delivered_at": null}	{"status": "delivered", "updated_at": "2026-11-21T14:52:41.392922+00:00", "delivered_at": "2026-11-21T14:52:41.392934+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6031-7347-981d-d785b542723a	2026-11-21 14:52:41.393205+00	752	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	update	orders	01a1fe98-6015-756c-b22c-5b4f339f9bcd	{"status": "confirmed", "updated_at": "2026-11-21T14:52:41.379969+00:00", "delivered_at": null}	{"status": "delivered", "updated_at": "2026-11-21T14:52:41.393152+00:00", "delivered_at": "2026-11-21T14:52:41.39316+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6031-7999-9fed-7df81bdcf6e0	2026-11-21 14:52:41.3936+00	753	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	update	orders	01a1fe98-6015-7702-ab5a-55cae447f2e2	{"status": "draft", "updated_at": "2026-11-21T14:52:41.371023+00:00", "canceled_at": null}	{"status": "canceled", "updated_at": "2026-11-21T14:52:41.393541+00:00", "canceled_at": "2026-11-21T14:52:41.393549+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6032-74ac-b46f-8ac06f66f073	2026-11-21 14:52:41.394292+00	754	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	orders	01a1fe98-6031-7e35-9658-34d5e6b492a7	\N	{"id": "01a1fe98-6031-7e35-9658-34d5e6b492a7", "status": "draft", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "account_id": "01a1fe98-6001-7462-93b8-7d3bc65bfab0", "created_at": "2026-11-21T14:52:41.393674+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "ordered_at": "2026-11-21T14:52:41.393674+00:00", "updated_at": "2026-11-21T14:52:41.393674+00:00", "workflow_id": "01a1fe98-5f72-76e9-9396-da129f8304be", "order_number": "ORD-000009", "order_type_id": "01a1fe98-5f7d-7dfb-abbf-fbac5743f2c8"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-603c-74c4-a48d-7b4114dae1a8	2026-11-21 14:52:41.404298+00	755	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	order_quotations	01a1fe98-6038-758d-9fd1-aec5cd23c43e	\N	{"id": "01a1fe98-6038-758d-9fd1-aec5cd23c43e", "amount": 500.00, "order_id": "01a1fe98-6031-7e35-9658-34d5e6b492a7", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.399912+00:00", "created_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "updated_at": "2026-11-21T14:52:41.399912+00:00", "is_accepted": false, "quotation_number": "QUO-2026-00001"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-603d-73b2-b1ef-99da16b3cc77	2026-11-21 14:52:41.405231+00	756	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	update	order_quotations	01a1fe98-6038-758d-9fd1-aec5cd23c43e	{"updated_at": "2026-11-21T14:52:41.399912+00:00", "accepted_at": null, "is_accepted": false}	{"updated_at": "2026-11-21T14:52:41.405069+00:00", "accepted_at": "2026-11-21T14:52:41.405139+00:00", "is_accepted": true}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-603e-7d91-80c2-b3bff93e378a	2026-11-21 14:52:41.406848+00	756	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	update	orders	01a1fe98-6031-7e35-9658-34d5e6b492a7	{"amount": null, "updated_at": "2026-11-21T14:52:41.393674+00:00"}	{"amount": 500.00, "updated_at": "2026-11-21T14:52:41.406803+00:00"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6040-706e-8ccf-ca91e05afdae	2026-11-21 14:52:41.408027+00	757	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	update	numbers	01a1fe98-5f64-7c93-8c86-27b05d3b7997::00000000-0000-0000-0000-000000000000:100008	{"voided_at": null, "voided_by": null, "void_reason": null}	{"voided_at": "2026-11-21T14:52:41.407567+00:00", "voided_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "void_reason": "made twice"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-605b-75be-ada2-6cc63565af8e	2026-11-21 14:52:41.435359+00	758	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	locations	01a1fe98-6054-748b-932e-eb887ad6168a	\N	{"id": "01a1fe98-6054-748b-932e-eb887ad6168a", "code": "MAIN", "name": "Main street", "is_active": true, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.418558+00:00", "updated_at": "2026-11-21T14:52:41.418558+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-605b-7c62-89a8-ec4579bcb6ac	2026-11-21 14:52:41.435774+00	758	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	locations	01a1fe98-605b-72ed-9608-287b88142d95	\N	{"id": "01a1fe98-605b-72ed-9608-287b88142d95", "code": "DOCK", "name": "Docks", "is_active": true, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.418558+00:00", "updated_at": "2026-11-21T14:52:41.418558+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6061-7d12-a573-52ab90742627	2026-11-21 14:52:41.441818+00	759	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	products	01a1fe98-6061-7785-95aa-d5bd2b4ebd78	\N	{"id": "01a1fe98-6061-7785-95aa-d5bd2b4ebd78", "sku": "P1", "name": "Product 1", "unit": "piece", "metadata": {}, "is_active": true, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.440727+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "unit_price": 1.0000, "updated_at": "2026-11-21T14:52:41.440727+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6061-7e18-9db9-a94908645fc7	2026-11-21 14:52:41.441881+00	759	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	products	01a1fe98-6061-7a66-93ff-87b7430936d5	\N	{"id": "01a1fe98-6061-7a66-93ff-87b7430936d5", "sku": "P2", "name": "Product 2", "unit": "piece", "metadata": {}, "is_active": true, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.440727+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "unit_price": 2.0000, "updated_at": "2026-11-21T14:52:41.440727+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6061-7ed0-9b52-c35504eb4c99	2026-11-21 14:52:41.441926+00	759	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	products	01a1fe98-6061-7a8b-a701-898b59e9555a	\N	{"id": "01a1fe98-6061-7a8b-a701-898b59e9555a", "sku": "P3", "name": "Product 3", "unit": "piece", "metadata": {}, "is_active": true, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.440727+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "unit_price": 3.0000, "updated_at": "2026-11-21T14:52:41.440727+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6061-7f6c-97bd-53bd3b1e9621	2026-11-21 14:52:41.441964+00	759	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	products	01a1fe98-6061-7aa3-880e-6f3db421a87e	\N	{"id": "01a1fe98-6061-7aa3-880e-6f3db421a87e", "sku": "P4", "name": "Product 4", "unit": "piece", "metadata": {}, "is_active": true, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.440727+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "unit_price": 4.0000, "updated_at": "2026-11-21T14:52:41.440727+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6062-7000-a164-ede8a364a608	2026-11-21 14:52:41.442+00	759	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	products	01a1fe98-6061-7ab8-8d70-ae5858d69b5c	\N	{"id": "01a1fe98-6061-7ab8-8d70-ae5858d69b5c", "sku": "P5", "name": "Product 5", "unit": "piece", "metadata": {}, "is_active": true, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.440727+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "unit_price": 5.0000, "updated_at": "2026-11-21T14:52:41.440727+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6074-7570-bee5-043e9ae36b15	2026-11-21 14:52:41.460341+00	760	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	accounts	01a1fe98-6067-75ae-b254-f695573c1541	\N	{"id": "01a1fe98-6067-75ae-b254-f695573c1541", "kind": "business", "name": "Account 1", "is_buyer": true, "metadata": {}, "is_active": true, "is_seller": false, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.446771+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "updated_at": "2026-11-21T14:52:41.446771+00:00", "account_number": "100001"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60a9-7a97-9c0c-87fa5688248b	2026-11-21 14:52:41.513663+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	update	orders	01a1fe98-607f-727a-8126-217e8cdb9f02	{"amount": 0, "updated_at": "2026-11-21T14:52:41.470128+00:00"}	{"amount": 6.00, "updated_at": "2026-11-21T14:52:41.504301+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6074-7c31-8a04-49462b1339b6	2026-11-21 14:52:41.460762+00	760	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	accounts	01a1fe98-6068-75c2-9a08-1ce2fb32ac41	\N	{"id": "01a1fe98-6068-75c2-9a08-1ce2fb32ac41", "kind": "business", "name": "Account 2", "is_buyer": true, "metadata": {}, "is_active": true, "is_seller": false, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.446771+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "updated_at": "2026-11-21T14:52:41.446771+00:00", "account_number": "100002"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6074-7e08-b915-9af05c220cef	2026-11-21 14:52:41.460878+00	760	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	accounts	01a1fe98-6068-760c-bd4d-3aca63404e03	\N	{"id": "01a1fe98-6068-760c-bd4d-3aca63404e03", "kind": "business", "name": "Account 3", "is_buyer": true, "metadata": {}, "is_active": true, "is_seller": false, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.446771+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "updated_at": "2026-11-21T14:52:41.446771+00:00", "account_number": "100003"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6074-7ed0-9591-68bdc406e38b	2026-11-21 14:52:41.460926+00	760	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	accounts	01a1fe98-6068-7639-ab88-681f26e14abd	\N	{"id": "01a1fe98-6068-7639-ab88-681f26e14abd", "kind": "business", "name": "Account 4", "is_buyer": true, "metadata": {}, "is_active": true, "is_seller": false, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.446771+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "updated_at": "2026-11-21T14:52:41.446771+00:00", "account_number": "100004"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6074-7f81-923b-4edd76694e20	2026-11-21 14:52:41.460969+00	760	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	accounts	01a1fe98-6068-7687-ba9c-d2c89e3046d3	\N	{"id": "01a1fe98-6068-7687-ba9c-d2c89e3046d3", "kind": "business", "name": "Account 5", "is_buyer": true, "metadata": {}, "is_active": true, "is_seller": false, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.446771+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "updated_at": "2026-11-21T14:52:41.446771+00:00", "account_number": "100005"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6075-7062-bc93-88d3ebf7c818	2026-11-21 14:52:41.461024+00	760	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	accounts	01a1fe98-6068-76b8-868a-88d05cb38dd6	\N	{"id": "01a1fe98-6068-76b8-868a-88d05cb38dd6", "kind": "business", "name": "Account 6", "is_buyer": true, "metadata": {}, "is_active": true, "is_seller": false, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.446771+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "updated_at": "2026-11-21T14:52:41.446771+00:00", "account_number": "100006"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6075-70c8-8c18-f0c00e63d14d	2026-11-21 14:52:41.461049+00	760	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	accounts	01a1fe98-6068-76e5-b5c7-5ece30a475f9	\N	{"id": "01a1fe98-6068-76e5-b5c7-5ece30a475f9", "kind": "business", "name": "Account 7", "is_buyer": true, "metadata": {}, "is_active": true, "is_seller": false, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.446771+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "updated_at": "2026-11-21T14:52:41.446771+00:00", "account_number": "100007"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6075-7116-85d1-e5c47dae5965	2026-11-21 14:52:41.461068+00	760	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	accounts	01a1fe98-6068-7716-a34b-c3a35113bf7f	\N	{"id": "01a1fe98-6068-7716-a34b-c3a35113bf7f", "kind": "business", "name": "Account 8", "is_buyer": true, "metadata": {}, "is_active": true, "is_seller": false, "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.446771+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "updated_at": "2026-11-21T14:52:41.446771+00:00", "account_number": "100008"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6079-7814-82ab-99ef579ca094	2026-11-21 14:52:41.465505+00	761	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	addresses	01a1fe98-6079-73d7-b722-73fc09fc7dd8	\N	{"id": "01a1fe98-6079-73d7-b722-73fc09fc7dd8", "kind": "billing", "line1": "Line 'one' \\\\ of Account 1", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "account_id": "01a1fe98-6067-75ae-b254-f695573c1541", "created_at": "2026-11-21T14:52:41.464586+00:00", "is_default": true, "updated_at": "2026-11-21T14:52:41.464586+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6079-78e9-af5a-c311c0ff925d	2026-11-21 14:52:41.465557+00	761	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	addresses	01a1fe98-6079-75ca-aded-531067435bc5	\N	{"id": "01a1fe98-6079-75ca-aded-531067435bc5", "kind": "billing", "line1": "Line 'one' \\\\ of Account 2", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "account_id": "01a1fe98-6068-75c2-9a08-1ce2fb32ac41", "created_at": "2026-11-21T14:52:41.464586+00:00", "is_default": true, "updated_at": "2026-11-21T14:52:41.464586+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6079-796c-bac8-5fcd62e8fe33	2026-11-21 14:52:41.465589+00	761	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	addresses	01a1fe98-6079-75e7-a070-c35c0a5c56fb	\N	{"id": "01a1fe98-6079-75e7-a070-c35c0a5c56fb", "kind": "billing", "line1": "Line 'one' \\\\ of Account 3", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "account_id": "01a1fe98-6068-760c-bd4d-3aca63404e03", "created_at": "2026-11-21T14:52:41.464586+00:00", "is_default": true, "updated_at": "2026-11-21T14:52:41.464586+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6079-7acc-9b83-6cfe873994c6	2026-11-21 14:52:41.465675+00	761	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	addresses	01a1fe98-6079-75f3-88e6-b467b16d08b7	\N	{"id": "01a1fe98-6079-75f3-88e6-b467b16d08b7", "kind": "billing", "line1": "Line 'one' \\\\ of Account 4", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "account_id": "01a1fe98-6068-7639-ab88-681f26e14abd", "created_at": "2026-11-21T14:52:41.464586+00:00", "is_default": true, "updated_at": "2026-11-21T14:52:41.464586+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-607d-7cd4-8f94-469107baa9ac	2026-11-21 14:52:41.469802+00	761	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	addresses	01a1fe98-6079-7604-8092-4c7f8fb7027d	\N	{"id": "01a1fe98-6079-7604-8092-4c7f8fb7027d", "kind": "billing", "line1": "Line 'one' \\\\ of Account 5", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "account_id": "01a1fe98-6068-7687-ba9c-d2c89e3046d3", "created_at": "2026-11-21T14:52:41.464586+00:00", "is_default": true, "updated_at": "2026-11-21T14:52:41.464586+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-607d-7fa1-8100-c16d48be4470	2026-11-21 14:52:41.469977+00	761	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	addresses	01a1fe98-6079-7614-91fe-85cc97ca8260	\N	{"id": "01a1fe98-6079-7614-91fe-85cc97ca8260", "kind": "billing", "line1": "Line 'one' \\\\ of Account 6", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "account_id": "01a1fe98-6068-76b8-868a-88d05cb38dd6", "created_at": "2026-11-21T14:52:41.464586+00:00", "is_default": true, "updated_at": "2026-11-21T14:52:41.464586+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-607d-7ffb-bcca-dada3b645e8b	2026-11-21 14:52:41.469999+00	761	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	addresses	01a1fe98-6079-7620-b5ad-86105cf7dc1f	\N	{"id": "01a1fe98-6079-7620-b5ad-86105cf7dc1f", "kind": "billing", "line1": "Line 'one' \\\\ of Account 7", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "account_id": "01a1fe98-6068-76e5-b5c7-5ece30a475f9", "created_at": "2026-11-21T14:52:41.464586+00:00", "is_default": true, "updated_at": "2026-11-21T14:52:41.464586+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-607e-7031-9ae2-298ef4972dfb	2026-11-21 14:52:41.470012+00	761	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	addresses	01a1fe98-6079-762d-8d6c-7cef6b3e3f20	\N	{"id": "01a1fe98-6079-762d-8d6c-7cef6b3e3f20", "kind": "billing", "line1": "Line 'one' \\\\ of Account 8", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "account_id": "01a1fe98-6068-7716-a34b-c3a35113bf7f", "created_at": "2026-11-21T14:52:41.464586+00:00", "is_default": true, "updated_at": "2026-11-21T14:52:41.464586+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608d-7ff7-9975-ddb8e1b4835c	2026-11-21 14:52:41.485998+00	762	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	orders	01a1fe98-607f-727a-8126-217e8cdb9f02	\N	{"id": "01a1fe98-607f-727a-8126-217e8cdb9f02", "amount": 0, "status": "draft", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "account_id": "01a1fe98-6067-75ae-b254-f695573c1541", "created_at": "2026-11-21T14:52:41.470128+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "ordered_at": "2026-11-21T14:52:41.470128+00:00", "updated_at": "2026-11-21T14:52:41.470128+00:00", "location_id": "01a1fe98-6054-748b-932e-eb887ad6168a", "workflow_id": "01a1fe98-5fa2-7b0a-a4bb-57d96ebab766", "order_number": "ORD-000001", "order_type_id": "01a1fe98-5fb0-7b26-b58d-824c23cdb2bf"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608e-7645-8208-262d423753ab	2026-11-21 14:52:41.486392+00	762	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	orders	01a1fe98-608d-7672-9b64-a7fb21917629	\N	{"id": "01a1fe98-608d-7672-9b64-a7fb21917629", "amount": 0, "status": "draft", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "account_id": "01a1fe98-6068-75c2-9a08-1ce2fb32ac41", "created_at": "2026-11-21T14:52:41.470128+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "ordered_at": "2026-11-21T14:52:41.470128+00:00", "updated_at": "2026-11-21T14:52:41.470128+00:00", "location_id": "01a1fe98-6054-748b-932e-eb887ad6168a", "workflow_id": "01a1fe98-5fa2-7b0a-a4bb-57d96ebab766", "order_number": "ORD-000002", "order_type_id": "01a1fe98-5fb0-7b26-b58d-824c23cdb2bf"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608e-785a-8c54-23b940392c76	2026-11-21 14:52:41.486522+00	762	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	orders	01a1fe98-608d-7702-9a23-8d23f8ba4331	\N	{"id": "01a1fe98-608d-7702-9a23-8d23f8ba4331", "amount": 0, "status": "draft", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "account_id": "01a1fe98-6068-760c-bd4d-3aca63404e03", "created_at": "2026-11-21T14:52:41.470128+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "ordered_at": "2026-11-21T14:52:41.470128+00:00", "updated_at": "2026-11-21T14:52:41.470128+00:00", "location_id": "01a1fe98-6054-748b-932e-eb887ad6168a", "workflow_id": "01a1fe98-5fa2-7b0a-a4bb-57d96ebab766", "order_number": "ORD-000003", "order_type_id": "01a1fe98-5fb0-7b26-b58d-824c23cdb2bf"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608e-7a41-85f3-c38e6fd7b12e	2026-11-21 14:52:41.486641+00	762	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	orders	01a1fe98-608d-774b-849c-db045b6a8423	\N	{"id": "01a1fe98-608d-774b-849c-db045b6a8423", "amount": 0, "status": "draft", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "account_id": "01a1fe98-6068-7639-ab88-681f26e14abd", "created_at": "2026-11-21T14:52:41.470128+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "ordered_at": "2026-11-21T14:52:41.470128+00:00", "updated_at": "2026-11-21T14:52:41.470128+00:00", "location_id": "01a1fe98-6054-748b-932e-eb887ad6168a", "workflow_id": "01a1fe98-5fa2-7b0a-a4bb-57d96ebab766", "order_number": "ORD-000004", "order_type_id": "01a1fe98-5fb0-7b26-b58d-824c23cdb2bf"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608e-7c14-89c8-10b89a5b0665	2026-11-21 14:52:41.486755+00	762	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	orders	01a1fe98-608d-7781-aea3-cf39a9d17103	\N	{"id": "01a1fe98-608d-7781-aea3-cf39a9d17103", "amount": 0, "status": "draft", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "account_id": "01a1fe98-6068-7687-ba9c-d2c89e3046d3", "created_at": "2026-11-21T14:52:41.470128+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "ordered_at": "2026-11-21T14:52:41.470128+00:00", "updated_at": "2026-11-21T14:52:41.470128+00:00", "location_id": "01a1fe98-6054-748b-932e-eb887ad6168a", "workflow_id": "01a1fe98-5fa2-7b0a-a4bb-57d96ebab766", "order_number": "ORD-000005", "order_type_id": "01a1fe98-5fb0-7b26-b58d-824c23cdb2bf"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608e-7e8f-a23e-1806cf4b85c6	2026-11-21 14:52:41.48691+00	762	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	orders	01a1fe98-608d-77b6-a02c-c6b41333bbcf	\N	{"id": "01a1fe98-608d-77b6-a02c-c6b41333bbcf", "amount": 0, "status": "draft", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "account_id": "01a1fe98-6068-76b8-868a-88d05cb38dd6", "created_at": "2026-11-21T14:52:41.470128+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "ordered_at": "2026-11-21T14:52:41.470128+00:00", "updated_at": "2026-11-21T14:52:41.470128+00:00", "location_id": "01a1fe98-6054-748b-932e-eb887ad6168a", "workflow_id": "01a1fe98-5fa2-7b0a-a4bb-57d96ebab766", "order_number": "ORD-000006", "order_type_id": "01a1fe98-5fb0-7b26-b58d-824c23cdb2bf"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608e-7f53-bc79-bb93b91c0132	2026-11-21 14:52:41.486958+00	762	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	orders	01a1fe98-608d-77eb-944e-0de0ad4121d4	\N	{"id": "01a1fe98-608d-77eb-944e-0de0ad4121d4", "amount": 0, "status": "draft", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "account_id": "01a1fe98-6068-76e5-b5c7-5ece30a475f9", "created_at": "2026-11-21T14:52:41.470128+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "ordered_at": "2026-11-21T14:52:41.470128+00:00", "updated_at": "2026-11-21T14:52:41.470128+00:00", "location_id": "01a1fe98-6054-748b-932e-eb887ad6168a", "workflow_id": "01a1fe98-5fa2-7b0a-a4bb-57d96ebab766", "order_number": "ORD-000007", "order_type_id": "01a1fe98-5fb0-7b26-b58d-824c23cdb2bf"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608f-7008-b381-3a9521a10f90	2026-11-21 14:52:41.487002+00	762	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	orders	01a1fe98-608d-781c-807f-6feb2c671c73	\N	{"id": "01a1fe98-608d-781c-807f-6feb2c671c73", "amount": 0, "status": "draft", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "account_id": "01a1fe98-6068-7716-a34b-c3a35113bf7f", "created_at": "2026-11-21T14:52:41.470128+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "ordered_at": "2026-11-21T14:52:41.470128+00:00", "updated_at": "2026-11-21T14:52:41.470128+00:00", "location_id": "01a1fe98-6054-748b-932e-eb887ad6168a", "workflow_id": "01a1fe98-5fa2-7b0a-a4bb-57d96ebab766", "order_number": "ORD-000008", "order_type_id": "01a1fe98-5fb0-7b26-b58d-824c23cdb2bf"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609e-7dc2-9787-8dd45074712c	2026-11-21 14:52:41.50286+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	order_lines	01a1fe98-609d-792f-a1dc-e7be90afa6b6	\N	{"id": "01a1fe98-609d-792f-a1dc-e7be90afa6b6", "order_id": "01a1fe98-607f-727a-8126-217e8cdb9f02", "position": 1, "quantity": 2.000, "item_name": "Product 1", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.500519+00:00", "line_total": 2.00, "product_id": "01a1fe98-6061-7785-95aa-d5bd2b4ebd78", "unit_price": 1.0000, "updated_at": "2026-11-21T14:52:41.500519+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609e-7f16-8ccf-8fdf60020747	2026-11-21 14:52:41.502943+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	order_lines	01a1fe98-609e-70d9-b529-aaec85485ee1	\N	{"id": "01a1fe98-609e-70d9-b529-aaec85485ee1", "order_id": "01a1fe98-607f-727a-8126-217e8cdb9f02", "position": 1, "quantity": 2.000, "item_name": "Product 2", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.500519+00:00", "line_total": 4.00, "product_id": "01a1fe98-6061-7a66-93ff-87b7430936d5", "unit_price": 2.0000, "updated_at": "2026-11-21T14:52:41.500519+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609e-7fef-a457-7f8dbe7bdd56	2026-11-21 14:52:41.502996+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	order_lines	01a1fe98-609e-72b4-a895-4e0ec6ef09d9	\N	{"id": "01a1fe98-609e-72b4-a895-4e0ec6ef09d9", "order_id": "01a1fe98-608d-7672-9b64-a7fb21917629", "position": 1, "quantity": 2.000, "item_name": "Product 1", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.500519+00:00", "line_total": 2.00, "product_id": "01a1fe98-6061-7785-95aa-d5bd2b4ebd78", "unit_price": 1.0000, "updated_at": "2026-11-21T14:52:41.500519+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609f-70b8-a6e6-b63ea538ad05	2026-11-21 14:52:41.503045+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	order_lines	01a1fe98-609e-73e3-bd1d-9933e19922b3	\N	{"id": "01a1fe98-609e-73e3-bd1d-9933e19922b3", "order_id": "01a1fe98-608d-7672-9b64-a7fb21917629", "position": 1, "quantity": 2.000, "item_name": "Product 2", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.500519+00:00", "line_total": 4.00, "product_id": "01a1fe98-6061-7a66-93ff-87b7430936d5", "unit_price": 2.0000, "updated_at": "2026-11-21T14:52:41.500519+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609f-7218-aad9-abd66fbc9bc2	2026-11-21 14:52:41.503131+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	order_lines	01a1fe98-609e-74f1-83d8-7a90ee8ccacd	\N	{"id": "01a1fe98-609e-74f1-83d8-7a90ee8ccacd", "order_id": "01a1fe98-608d-7702-9a23-8d23f8ba4331", "position": 1, "quantity": 2.000, "item_name": "Product 1", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.500519+00:00", "line_total": 2.00, "product_id": "01a1fe98-6061-7785-95aa-d5bd2b4ebd78", "unit_price": 1.0000, "updated_at": "2026-11-21T14:52:41.500519+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609f-72f9-82c9-9128992e9bf9	2026-11-21 14:52:41.503186+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	order_lines	01a1fe98-609e-75ef-97ea-1f82111b9eb0	\N	{"id": "01a1fe98-609e-75ef-97ea-1f82111b9eb0", "order_id": "01a1fe98-608d-7702-9a23-8d23f8ba4331", "position": 1, "quantity": 2.000, "item_name": "Product 2", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.500519+00:00", "line_total": 4.00, "product_id": "01a1fe98-6061-7a66-93ff-87b7430936d5", "unit_price": 2.0000, "updated_at": "2026-11-21T14:52:41.500519+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609f-733f-be22-6d105cbb7c14	2026-11-21 14:52:41.503203+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	order_lines	01a1fe98-609e-7716-9594-d7dd0801d23e	\N	{"id": "01a1fe98-609e-7716-9594-d7dd0801d23e", "order_id": "01a1fe98-608d-774b-849c-db045b6a8423", "position": 1, "quantity": 2.000, "item_name": "Product 1", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.500519+00:00", "line_total": 2.00, "product_id": "01a1fe98-6061-7785-95aa-d5bd2b4ebd78", "unit_price": 1.0000, "updated_at": "2026-11-21T14:52:41.500519+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609f-7381-9a1a-c794b11f0f03	2026-11-21 14:52:41.503219+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	order_lines	01a1fe98-609e-7774-85aa-c36722c4fd10	\N	{"id": "01a1fe98-609e-7774-85aa-c36722c4fd10", "order_id": "01a1fe98-608d-774b-849c-db045b6a8423", "position": 1, "quantity": 2.000, "item_name": "Product 2", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.500519+00:00", "line_total": 4.00, "product_id": "01a1fe98-6061-7a66-93ff-87b7430936d5", "unit_price": 2.0000, "updated_at": "2026-11-21T14:52:41.500519+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609f-73be-9f9a-095cebc2de5d	2026-11-21 14:52:41.503234+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	order_lines	01a1fe98-609e-77ca-9b83-40e6dfa38884	\N	{"id": "01a1fe98-609e-77ca-9b83-40e6dfa38884", "order_id": "01a1fe98-608d-7781-aea3-cf39a9d17103", "position": 1, "quantity": 2.000, "item_name": "Product 1", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.500519+00:00", "line_total": 2.00, "product_id": "01a1fe98-6061-7785-95aa-d5bd2b4ebd78", "unit_price": 1.0000, "updated_at": "2026-11-21T14:52:41.500519+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609f-73fb-a31c-b3fbb346e2b0	2026-11-21 14:52:41.503249+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	order_lines	01a1fe98-609e-7818-ba2f-7b140cdcf94a	\N	{"id": "01a1fe98-609e-7818-ba2f-7b140cdcf94a", "order_id": "01a1fe98-608d-7781-aea3-cf39a9d17103", "position": 1, "quantity": 2.000, "item_name": "Product 2", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.500519+00:00", "line_total": 4.00, "product_id": "01a1fe98-6061-7a66-93ff-87b7430936d5", "unit_price": 2.0000, "updated_at": "2026-11-21T14:52:41.500519+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609f-7449-85a1-0fde82432a2f	2026-11-21 14:52:41.503268+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	order_lines	01a1fe98-609e-7866-83a9-c3457635ac85	\N	{"id": "01a1fe98-609e-7866-83a9-c3457635ac85", "order_id": "01a1fe98-608d-77b6-a02c-c6b41333bbcf", "position": 1, "quantity": 2.000, "item_name": "Product 1", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.500519+00:00", "line_total": 2.00, "product_id": "01a1fe98-6061-7785-95aa-d5bd2b4ebd78", "unit_price": 1.0000, "updated_at": "2026-11-21T14:52:41.500519+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609f-7487-9dc3-73eb6b3b2880	2026-11-21 14:52:41.503283+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	order_lines	01a1fe98-609e-78b4-aacf-6b8c6685c1ff	\N	{"id": "01a1fe98-609e-78b4-aacf-6b8c6685c1ff", "order_id": "01a1fe98-608d-77b6-a02c-c6b41333bbcf", "position": 1, "quantity": 2.000, "item_name": "Product 2", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.500519+00:00", "line_total": 4.00, "product_id": "01a1fe98-6061-7a66-93ff-87b7430936d5", "unit_price": 2.0000, "updated_at": "2026-11-21T14:52:41.500519+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609f-74c8-9242-edec0d327a1a	2026-11-21 14:52:41.503299+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	order_lines	01a1fe98-609e-7906-8274-7e3acc6028ac	\N	{"id": "01a1fe98-609e-7906-8274-7e3acc6028ac", "order_id": "01a1fe98-608d-77eb-944e-0de0ad4121d4", "position": 1, "quantity": 2.000, "item_name": "Product 1", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.500519+00:00", "line_total": 2.00, "product_id": "01a1fe98-6061-7785-95aa-d5bd2b4ebd78", "unit_price": 1.0000, "updated_at": "2026-11-21T14:52:41.500519+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609f-7506-bb7a-29f97e32f4ee	2026-11-21 14:52:41.503314+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	order_lines	01a1fe98-609e-794f-9be5-bc5ee220e96b	\N	{"id": "01a1fe98-609e-794f-9be5-bc5ee220e96b", "order_id": "01a1fe98-608d-77eb-944e-0de0ad4121d4", "position": 1, "quantity": 2.000, "item_name": "Product 2", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.500519+00:00", "line_total": 4.00, "product_id": "01a1fe98-6061-7a66-93ff-87b7430936d5", "unit_price": 2.0000, "updated_at": "2026-11-21T14:52:41.500519+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609f-7543-953a-1d2843453da1	2026-11-21 14:52:41.503329+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	order_lines	01a1fe98-609e-79a1-a092-74bbb4ae9da4	\N	{"id": "01a1fe98-609e-79a1-a092-74bbb4ae9da4", "order_id": "01a1fe98-608d-781c-807f-6feb2c671c73", "position": 1, "quantity": 2.000, "item_name": "Product 1", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.500519+00:00", "line_total": 2.00, "product_id": "01a1fe98-6061-7785-95aa-d5bd2b4ebd78", "unit_price": 1.0000, "updated_at": "2026-11-21T14:52:41.500519+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609f-7589-a31b-393eea124a5b	2026-11-21 14:52:41.503346+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	order_lines	01a1fe98-609e-79eb-940d-10f440301caa	\N	{"id": "01a1fe98-609e-79eb-940d-10f440301caa", "order_id": "01a1fe98-608d-781c-807f-6feb2c671c73", "position": 1, "quantity": 2.000, "item_name": "Product 2", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.500519+00:00", "line_total": 4.00, "product_id": "01a1fe98-6061-7a66-93ff-87b7430936d5", "unit_price": 2.0000, "updated_at": "2026-11-21T14:52:41.500519+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60a9-7be7-8514-50cf502ad9eb	2026-11-21 14:52:41.513744+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	update	orders	01a1fe98-608d-774b-849c-db045b6a8423	{"amount": 0, "updated_at": "2026-11-21T14:52:41.470128+00:00"}	{"amount": 6.00, "updated_at": "2026-11-21T14:52:41.504404+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60a9-7c49-b4dc-fbdf1d1a34d5	2026-11-21 14:52:41.513768+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	update	orders	01a1fe98-608d-7781-aea3-cf39a9d17103	{"amount": 0, "updated_at": "2026-11-21T14:52:41.470128+00:00"}	{"amount": 6.00, "updated_at": "2026-11-21T14:52:41.504414+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60a9-7c66-88e7-7cea8da0c022	2026-11-21 14:52:41.513775+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	update	orders	01a1fe98-608d-77b6-a02c-c6b41333bbcf	{"amount": 0, "updated_at": "2026-11-21T14:52:41.470128+00:00"}	{"amount": 6.00, "updated_at": "2026-11-21T14:52:41.504424+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60a9-7c83-b70b-e203f570e66a	2026-11-21 14:52:41.513782+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	update	orders	01a1fe98-608d-77eb-944e-0de0ad4121d4	{"amount": 0, "updated_at": "2026-11-21T14:52:41.470128+00:00"}	{"amount": 6.00, "updated_at": "2026-11-21T14:52:41.504434+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60a9-7ce1-b33c-a701cd9420d0	2026-11-21 14:52:41.513805+00	763	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	update	orders	01a1fe98-608d-781c-807f-6feb2c671c73	{"amount": 0, "updated_at": "2026-11-21T14:52:41.470128+00:00"}	{"amount": 6.00, "updated_at": "2026-11-21T14:52:41.504444+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60b1-78a3-9176-8d56f3d98198	2026-11-21 14:52:41.52154+00	764	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	update	orders	01a1fe98-607f-727a-8126-217e8cdb9f02	{"status": "draft", "updated_at": "2026-11-21T14:52:41.504301+00:00", "confirmed_at": null}	{"status": "confirmed", "updated_at": "2026-11-21T14:52:41.515882+00:00", "confirmed_at": "2026-11-21T14:52:41.521418+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60b2-731e-9a26-54b38598c94f	2026-11-21 14:52:41.522195+00	764	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	update	orders	01a1fe98-608d-7672-9b64-a7fb21917629	{"status": "draft", "updated_at": "2026-11-21T14:52:41.504378+00:00", "confirmed_at": null}	{"status": "confirmed", "updated_at": "2026-11-21T14:52:41.521768+00:00", "confirmed_at": "2026-11-21T14:52:41.522124+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60b2-7ba9-b8b4-4cbe99d54e35	2026-11-21 14:52:41.522729+00	764	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	update	orders	01a1fe98-608d-7702-9a23-8d23f8ba4331	{"status": "draft", "updated_at": "2026-11-21T14:52:41.504393+00:00", "confirmed_at": null}	{"status": "confirmed", "updated_at": "2026-11-21T14:52:41.522373+00:00", "confirmed_at": "2026-11-21T14:52:41.52265+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60b3-73db-9e35-2daf3d5e0149	2026-11-21 14:52:41.523241+00	764	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	update	orders	01a1fe98-608d-774b-849c-db045b6a8423	{"status": "draft", "updated_at": "2026-11-21T14:52:41.504404+00:00", "confirmed_at": null}	{"status": "confirmed", "updated_at": "2026-11-21T14:52:41.522897+00:00", "confirmed_at": "2026-11-21T14:52:41.523175+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60b3-7b68-95e1-37fc8ae795b7	2026-11-21 14:52:41.523714+00	764	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	update	orders	01a1fe98-608d-7781-aea3-cf39a9d17103	{"status": "draft", "updated_at": "2026-11-21T14:52:41.504414+00:00", "confirmed_at": null}	{"status": "confirmed", "updated_at": "2026-11-21T14:52:41.523418+00:00", "confirmed_at": "2026-11-21T14:52:41.523657+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60bf-7991-b885-de8abb98efcb	2026-11-21 14:52:41.535598+00	765	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	update	orders	01a1fe98-607f-727a-8126-217e8cdb9f02	{"status": "confirmed", "updated_at": "2026-11-21T14:52:41.515882+00:00", "delivered_at": null}	{"status": "delivered", "updated_at": "2026-11-21T14:52:41.535483+00:00", "delivered_at": "2026-11-21T14:52:41.535496+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60bf-7c6e-a791-1d34578c9cfe	2026-11-21 14:52:41.535777+00	765	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	update	orders	01a1fe98-608d-7672-9b64-a7fb21917629	{"status": "confirmed", "updated_at": "2026-11-21T14:52:41.521768+00:00", "delivered_at": null}	{"status": "delivered", "updated_at": "2026-11-21T14:52:41.535719+00:00", "delivered_at": "2026-11-21T14:52:41.535728+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60c5-7168-9e03-3dab5deed0ca	2026-11-21 14:52:41.541088+00	766	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	update	orders	01a1fe98-608d-781c-807f-6feb2c671c73	{"status": "draft", "updated_at": "2026-11-21T14:52:41.504444+00:00", "canceled_at": null}	{"status": "canceled", "updated_at": "2026-11-21T14:52:41.540983+00:00", "canceled_at": "2026-11-21T14:52:41.540996+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60c6-79f3-a38d-d15930275ff9	2026-11-21 14:52:41.542622+00	767	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	orders	01a1fe98-60c6-71f7-8f8b-92d60f1e8adc	\N	{"id": "01a1fe98-60c6-71f7-8f8b-92d60f1e8adc", "status": "draft", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "account_id": "01a1fe98-6067-75ae-b254-f695573c1541", "created_at": "2026-11-21T14:52:41.541752+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "ordered_at": "2026-11-21T14:52:41.541752+00:00", "updated_at": "2026-11-21T14:52:41.541752+00:00", "workflow_id": "01a1fe98-5f97-76a7-8b94-1f23d03038e1", "order_number": "ORD-000009", "order_type_id": "01a1fe98-5fb0-7def-be64-bad64e7c5965"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60c9-78a3-9dc0-ab56ca765857	2026-11-21 14:52:41.54554+00	768	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	insert	order_quotations	01a1fe98-60c8-7fdf-bd10-c36a1c1c2307	\N	{"id": "01a1fe98-60c8-7fdf-bd10-c36a1c1c2307", "amount": 500.00, "order_id": "01a1fe98-60c6-71f7-8f8b-92d60f1e8adc", "tenant_id": "01a1fe98-5f7e-7604-bfed-e7a6b94df80b", "created_at": "2026-11-21T14:52:41.544571+00:00", "created_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "updated_at": "2026-11-21T14:52:41.544571+00:00", "is_accepted": false, "quotation_number": "QUO-2026-00001"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60ca-710a-99ca-2457f3063561	2026-11-21 14:52:41.546066+00	769	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	update	order_quotations	01a1fe98-60c8-7fdf-bd10-c36a1c1c2307	{"updated_at": "2026-11-21T14:52:41.544571+00:00", "accepted_at": null, "is_accepted": false}	{"updated_at": "2026-11-21T14:52:41.545966+00:00", "accepted_at": "2026-11-21T14:52:41.546026+00:00", "is_accepted": true}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60ca-754f-b4dc-580cedf837e5	2026-11-21 14:52:41.546332+00	769	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	update	orders	01a1fe98-60c6-71f7-8f8b-92d60f1e8adc	{"amount": null, "updated_at": "2026-11-21T14:52:41.541752+00:00"}	{"amount": 500.00, "updated_at": "2026-11-21T14:52:41.546299+00:00"}	\N	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60cc-739d-9bdd-84518a3a465a	2026-11-21 14:52:41.548226+00	770	1	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	lifecycle_bob	update	numbers	01a1fe98-5f8b-75ae-ab5b-921b4f1d84c1::00000000-0000-0000-0000-000000000000:100008	{"voided_at": null, "voided_by": null, "void_reason": null}	{"voided_at": "2026-11-21T14:52:41.547735+00:00", "voided_by": "01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a", "void_reason": "made twice"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-60f6-7e66-b178-b50829a60886	2026-11-21 14:52:41.5909+00	773	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	user_roles	01a1fe98-60f5-7cdd-bb6c-4d47caefef70	\N	{"id": "01a1fe98-60f5-7cdd-bb6c-4d47caefef70", "role_id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "user_id": "01a1fe98-5fb3-7ad4-b661-cbb50d388d48", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.5889+00:00", "assigned_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "location_id": "01a1fe98-5fef-788b-a68c-829a32ec39a9"}	\N	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-60f7-7614-a3e6-c8a7fab8e98c	2026-11-21 14:52:41.59138+00	773	1	01a1fe98-5fb2-7591-a389-e98b29eb8a31	lifecycle_ann	insert	user_roles	01a1fe98-60f6-75e3-896f-25bda5d745e0	\N	{"id": "01a1fe98-60f6-75e3-896f-25bda5d745e0", "role_id": "01a1fe98-5f50-7beb-931b-9dd1826dcd69", "user_id": "01a1fe98-5fb3-7ad4-b661-cbb50d388d48", "tenant_id": "01a1fe98-5f47-75c6-8213-81efce08bee7", "created_at": "2026-11-21T14:52:41.5889+00:00", "assigned_by": "01a1fe98-5fb2-7591-a389-e98b29eb8a31", "location_id": "01a1fe98-5ffd-70c0-8c55-915e580ca20b"}	\N	\N	\N	\N
\.


--
-- Data for Name: audit_log_202612; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.audit_log_202612 (tenant_id, id, recorded_at, transaction_id, life, user_id, login, action, resource, resource_id, old_values, new_values, reason, request_ip, user_agent, request_id) FROM stdin;
\.


--
-- Data for Name: audit_log_202701; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.audit_log_202701 (tenant_id, id, recorded_at, transaction_id, life, user_id, login, action, resource, resource_id, old_values, new_values, reason, request_ip, user_agent, request_id) FROM stdin;
\.


--
-- Data for Name: audit_log_default; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.audit_log_default (tenant_id, id, recorded_at, transaction_id, life, user_id, login, action, resource, resource_id, old_values, new_values, reason, request_ip, user_agent, request_id) FROM stdin;
\.


--
-- Data for Name: locations; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.locations (tenant_id, id, code, name, address, is_active, created_at, updated_at) FROM stdin;
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fef-788b-a68c-829a32ec39a9	MAIN	Main street	\N	t	2026-11-21 14:52:41.318787+00	2026-11-21 14:52:41.318787+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5ffd-70c0-8c55-915e580ca20b	DOCK	Docks	\N	t	2026-11-21 14:52:41.318787+00	2026-11-21 14:52:41.318787+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6054-748b-932e-eb887ad6168a	MAIN	Main street	\N	t	2026-11-21 14:52:41.418558+00	2026-11-21 14:52:41.418558+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-605b-72ed-9608-287b88142d95	DOCK	Docks	\N	t	2026-11-21 14:52:41.418558+00	2026-11-21 14:52:41.418558+00
\.


--
-- Data for Name: number_series; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.number_series (tenant_id, id, kind, pattern, scope, mode, first_number, is_active, created_at, updated_at) FROM stdin;
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f64-7c93-8c86-27b05d3b7997	account	{seq:6}	forever	gapless	100001	t	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f65-73a9-a913-2016aac1d2fe	order	ORD-{seq:6}	forever	gapless	1	t	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f65-7445-8041-2ab9aec964e1	quotation	QUO-{yyyy}-{seq:5}	year	gapless	1	t	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-75ae-ab5b-921b4f1d84c1	account	{seq:6}	forever	gapless	100001	t	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-7774-b7c5-362de0e72c17	order	ORD-{seq:6}	forever	gapless	1	t	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-77d7-b266-191b7eebc84b	quotation	QUO-{yyyy}-{seq:5}	year	gapless	1	t	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fbf-7c10-808f-42ff111d6e6b	ticket	T{seq:4}	forever	fast	1	t	2026-11-21 14:52:41.279491+00	2026-11-21 14:52:41.279491+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fbf-7e0c-8eff-b68633cbc48e	receipt	R-{yyyy}-{seq:3}	forever	gapless	1	t	2026-11-21 14:52:41.279491+00	2026-11-21 14:52:41.279491+00
\.


--
-- Data for Name: numbers; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.numbers (tenant_id, series_id, period, location_id, sequence, kind, number, resource, resource_id, issued_at, issued_by, voided_at, voided_by, void_reason) FROM stdin;
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f64-7c93-8c86-27b05d3b7997		00000000-0000-0000-0000-000000000000	100001	account	100001	accounts	01a1fe98-6001-7462-93b8-7d3bc65bfab0	2026-11-21 14:52:41.349924+00	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f64-7c93-8c86-27b05d3b7997		00000000-0000-0000-0000-000000000000	100002	account	100002	accounts	01a1fe98-6005-7af5-9ed6-8eb8865ed1e8	2026-11-21 14:52:41.350202+00	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f64-7c93-8c86-27b05d3b7997		00000000-0000-0000-0000-000000000000	100003	account	100003	accounts	01a1fe98-6005-7b53-a25a-29d1872add27	2026-11-21 14:52:41.350254+00	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f64-7c93-8c86-27b05d3b7997		00000000-0000-0000-0000-000000000000	100004	account	100004	accounts	01a1fe98-6005-7b78-aedc-8b776eb51214	2026-11-21 14:52:41.350299+00	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f64-7c93-8c86-27b05d3b7997		00000000-0000-0000-0000-000000000000	100005	account	100005	accounts	01a1fe98-6005-7b95-99b9-2e7bbf3458d7	2026-11-21 14:52:41.350342+00	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f64-7c93-8c86-27b05d3b7997		00000000-0000-0000-0000-000000000000	100006	account	100006	accounts	01a1fe98-6005-7bb2-97bc-0a3413a1878e	2026-11-21 14:52:41.350398+00	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f64-7c93-8c86-27b05d3b7997		00000000-0000-0000-0000-000000000000	100007	account	100007	accounts	01a1fe98-6005-7bca-a8cc-9776fa83f642	2026-11-21 14:52:41.350418+00	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f65-73a9-a913-2016aac1d2fe		00000000-0000-0000-0000-000000000000	1	order	ORD-000001	orders	01a1fe98-600f-730e-bafd-d8fdbb49b681	2026-11-21 14:52:41.365982+00	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f65-73a9-a913-2016aac1d2fe		00000000-0000-0000-0000-000000000000	2	order	ORD-000002	orders	01a1fe98-6015-756c-b22c-5b4f339f9bcd	2026-11-21 14:52:41.366435+00	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f65-73a9-a913-2016aac1d2fe		00000000-0000-0000-0000-000000000000	3	order	ORD-000003	orders	01a1fe98-6015-75f3-8eec-6d300e746cf1	2026-11-21 14:52:41.366565+00	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f65-73a9-a913-2016aac1d2fe		00000000-0000-0000-0000-000000000000	4	order	ORD-000004	orders	01a1fe98-6015-7639-8e59-256f3292f923	2026-11-21 14:52:41.366685+00	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f65-73a9-a913-2016aac1d2fe		00000000-0000-0000-0000-000000000000	5	order	ORD-000005	orders	01a1fe98-6015-766e-9d43-c1bc5cd4da2a	2026-11-21 14:52:41.3668+00	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f65-73a9-a913-2016aac1d2fe		00000000-0000-0000-0000-000000000000	6	order	ORD-000006	orders	01a1fe98-6015-769f-81ae-9a2dce2d459f	2026-11-21 14:52:41.366975+00	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f65-73a9-a913-2016aac1d2fe		00000000-0000-0000-0000-000000000000	7	order	ORD-000007	orders	01a1fe98-6015-76d0-acfd-5128e590aa5e	2026-11-21 14:52:41.367023+00	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f65-73a9-a913-2016aac1d2fe		00000000-0000-0000-0000-000000000000	8	order	ORD-000008	orders	01a1fe98-6015-7702-ab5a-55cae447f2e2	2026-11-21 14:52:41.367067+00	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f65-73a9-a913-2016aac1d2fe		00000000-0000-0000-0000-000000000000	9	order	ORD-000009	orders	01a1fe98-6031-7e35-9658-34d5e6b492a7	2026-11-21 14:52:41.394309+00	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f65-7445-8041-2ab9aec964e1	2026	00000000-0000-0000-0000-000000000000	1	quotation	QUO-2026-00001	order_quotations	01a1fe98-6038-758d-9fd1-aec5cd23c43e	2026-11-21 14:52:41.404325+00	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	\N	\N
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f64-7c93-8c86-27b05d3b7997		00000000-0000-0000-0000-000000000000	100008	account	100008	accounts	01a1fe98-6005-7be7-a34f-3fea40de0da0	2026-11-21 14:52:41.350439+00	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.407567+00	01a1fe98-5fb2-7591-a389-e98b29eb8a31	made twice
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-75ae-ab5b-921b4f1d84c1		00000000-0000-0000-0000-000000000000	100001	account	100001	accounts	01a1fe98-6067-75ae-b254-f695573c1541	2026-11-21 14:52:41.460384+00	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-75ae-ab5b-921b4f1d84c1		00000000-0000-0000-0000-000000000000	100002	account	100002	accounts	01a1fe98-6068-75c2-9a08-1ce2fb32ac41	2026-11-21 14:52:41.460826+00	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-75ae-ab5b-921b4f1d84c1		00000000-0000-0000-0000-000000000000	100003	account	100003	accounts	01a1fe98-6068-760c-bd4d-3aca63404e03	2026-11-21 14:52:41.460886+00	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-75ae-ab5b-921b4f1d84c1		00000000-0000-0000-0000-000000000000	100004	account	100004	accounts	01a1fe98-6068-7639-ab88-681f26e14abd	2026-11-21 14:52:41.460933+00	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-75ae-ab5b-921b4f1d84c1		00000000-0000-0000-0000-000000000000	100005	account	100005	accounts	01a1fe98-6068-7687-ba9c-d2c89e3046d3	2026-11-21 14:52:41.460975+00	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-75ae-ab5b-921b4f1d84c1		00000000-0000-0000-0000-000000000000	100006	account	100006	accounts	01a1fe98-6068-76b8-868a-88d05cb38dd6	2026-11-21 14:52:41.461031+00	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-75ae-ab5b-921b4f1d84c1		00000000-0000-0000-0000-000000000000	100007	account	100007	accounts	01a1fe98-6068-76e5-b5c7-5ece30a475f9	2026-11-21 14:52:41.461054+00	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-7774-b7c5-362de0e72c17		00000000-0000-0000-0000-000000000000	1	order	ORD-000001	orders	01a1fe98-607f-727a-8126-217e8cdb9f02	2026-11-21 14:52:41.486062+00	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-7774-b7c5-362de0e72c17		00000000-0000-0000-0000-000000000000	2	order	ORD-000002	orders	01a1fe98-608d-7672-9b64-a7fb21917629	2026-11-21 14:52:41.486404+00	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-7774-b7c5-362de0e72c17		00000000-0000-0000-0000-000000000000	3	order	ORD-000003	orders	01a1fe98-608d-7702-9a23-8d23f8ba4331	2026-11-21 14:52:41.48653+00	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-7774-b7c5-362de0e72c17		00000000-0000-0000-0000-000000000000	4	order	ORD-000004	orders	01a1fe98-608d-774b-849c-db045b6a8423	2026-11-21 14:52:41.486647+00	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-7774-b7c5-362de0e72c17		00000000-0000-0000-0000-000000000000	5	order	ORD-000005	orders	01a1fe98-608d-7781-aea3-cf39a9d17103	2026-11-21 14:52:41.486761+00	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-7774-b7c5-362de0e72c17		00000000-0000-0000-0000-000000000000	6	order	ORD-000006	orders	01a1fe98-608d-77b6-a02c-c6b41333bbcf	2026-11-21 14:52:41.486917+00	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-7774-b7c5-362de0e72c17		00000000-0000-0000-0000-000000000000	7	order	ORD-000007	orders	01a1fe98-608d-77eb-944e-0de0ad4121d4	2026-11-21 14:52:41.486964+00	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-7774-b7c5-362de0e72c17		00000000-0000-0000-0000-000000000000	8	order	ORD-000008	orders	01a1fe98-608d-781c-807f-6feb2c671c73	2026-11-21 14:52:41.487007+00	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-7774-b7c5-362de0e72c17		00000000-0000-0000-0000-000000000000	9	order	ORD-000009	orders	01a1fe98-60c6-71f7-8f8b-92d60f1e8adc	2026-11-21 14:52:41.542646+00	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-77d7-b266-191b7eebc84b	2026	00000000-0000-0000-0000-000000000000	1	quotation	QUO-2026-00001	order_quotations	01a1fe98-60c8-7fdf-bd10-c36a1c1c2307	2026-11-21 14:52:41.545564+00	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	\N	\N
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-75ae-ab5b-921b4f1d84c1		00000000-0000-0000-0000-000000000000	100008	account	100008	accounts	01a1fe98-6068-7716-a34b-c3a35113bf7f	2026-11-21 14:52:41.461074+00	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.547735+00	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	made twice
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fbf-7e0c-8eff-b68633cbc48e		00000000-0000-0000-0000-000000000000	1	receipt	R-2026-001	\N	\N	2026-11-21 14:52:41.585513+00	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	\N	\N
\.


--
-- Data for Name: order_lines; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.order_lines (tenant_id, id, order_id, "position", product_id, item_name, item_description, quantity, unit_price, specifications, created_at, updated_at) FROM stdin;
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6018-70c0-8597-c5c5327edaa7	01a1fe98-600f-730e-bafd-d8fdbb49b681	1	01a1fe98-5ffe-7897-9979-a84a5114083a	Product 1	\N	2.000	1.0000	\N	2026-11-21 14:52:41.3673+00	2026-11-21 14:52:41.3673+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6018-7a3d-b03e-bd3a810a62f3	01a1fe98-600f-730e-bafd-d8fdbb49b681	1	01a1fe98-5ffe-7d3b-bfc2-8f3a7d7c8065	Product 2	\N	2.000	2.0000	\N	2026-11-21 14:52:41.3673+00	2026-11-21 14:52:41.3673+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6018-7c76-ae80-a9ae89049623	01a1fe98-6015-756c-b22c-5b4f339f9bcd	1	01a1fe98-5ffe-7897-9979-a84a5114083a	Product 1	\N	2.000	1.0000	\N	2026-11-21 14:52:41.3673+00	2026-11-21 14:52:41.3673+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6018-7da9-aca6-eb12fdd1822f	01a1fe98-6015-756c-b22c-5b4f339f9bcd	1	01a1fe98-5ffe-7d3b-bfc2-8f3a7d7c8065	Product 2	\N	2.000	2.0000	\N	2026-11-21 14:52:41.3673+00	2026-11-21 14:52:41.3673+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6018-7eb0-b65a-70ea87943061	01a1fe98-6015-75f3-8eec-6d300e746cf1	1	01a1fe98-5ffe-7897-9979-a84a5114083a	Product 1	\N	2.000	1.0000	\N	2026-11-21 14:52:41.3673+00	2026-11-21 14:52:41.3673+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6018-7fa5-bb94-e226cfc1f271	01a1fe98-6015-75f3-8eec-6d300e746cf1	1	01a1fe98-5ffe-7d3b-bfc2-8f3a7d7c8065	Product 2	\N	2.000	2.0000	\N	2026-11-21 14:52:41.3673+00	2026-11-21 14:52:41.3673+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-70f1-b325-716ab69763c4	01a1fe98-6015-7639-8e59-256f3292f923	1	01a1fe98-5ffe-7897-9979-a84a5114083a	Product 1	\N	2.000	1.0000	\N	2026-11-21 14:52:41.3673+00	2026-11-21 14:52:41.3673+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-714b-8034-3038b503c8a2	01a1fe98-6015-7639-8e59-256f3292f923	1	01a1fe98-5ffe-7d3b-bfc2-8f3a7d7c8065	Product 2	\N	2.000	2.0000	\N	2026-11-21 14:52:41.3673+00	2026-11-21 14:52:41.3673+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-71a1-9e28-2615ef2d894a	01a1fe98-6015-766e-9d43-c1bc5cd4da2a	1	01a1fe98-5ffe-7897-9979-a84a5114083a	Product 1	\N	2.000	1.0000	\N	2026-11-21 14:52:41.3673+00	2026-11-21 14:52:41.3673+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-71ef-b961-3f73d55c5a27	01a1fe98-6015-766e-9d43-c1bc5cd4da2a	1	01a1fe98-5ffe-7d3b-bfc2-8f3a7d7c8065	Product 2	\N	2.000	2.0000	\N	2026-11-21 14:52:41.3673+00	2026-11-21 14:52:41.3673+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-723d-86f2-b3108f12e044	01a1fe98-6015-769f-81ae-9a2dce2d459f	1	01a1fe98-5ffe-7897-9979-a84a5114083a	Product 1	\N	2.000	1.0000	\N	2026-11-21 14:52:41.3673+00	2026-11-21 14:52:41.3673+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-728b-8705-baca174868ac	01a1fe98-6015-769f-81ae-9a2dce2d459f	1	01a1fe98-5ffe-7d3b-bfc2-8f3a7d7c8065	Product 2	\N	2.000	2.0000	\N	2026-11-21 14:52:41.3673+00	2026-11-21 14:52:41.3673+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-72d9-a7ec-dd737905f423	01a1fe98-6015-76d0-acfd-5128e590aa5e	1	01a1fe98-5ffe-7897-9979-a84a5114083a	Product 1	\N	2.000	1.0000	\N	2026-11-21 14:52:41.3673+00	2026-11-21 14:52:41.3673+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-7322-8d93-6a830e19daee	01a1fe98-6015-76d0-acfd-5128e590aa5e	1	01a1fe98-5ffe-7d3b-bfc2-8f3a7d7c8065	Product 2	\N	2.000	2.0000	\N	2026-11-21 14:52:41.3673+00	2026-11-21 14:52:41.3673+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-7374-b511-daf247c1a929	01a1fe98-6015-7702-ab5a-55cae447f2e2	1	01a1fe98-5ffe-7897-9979-a84a5114083a	Product 1	\N	2.000	1.0000	\N	2026-11-21 14:52:41.3673+00	2026-11-21 14:52:41.3673+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6019-73be-91c4-07d542ddb0ed	01a1fe98-6015-7702-ab5a-55cae447f2e2	1	01a1fe98-5ffe-7d3b-bfc2-8f3a7d7c8065	Product 2	\N	2.000	2.0000	\N	2026-11-21 14:52:41.3673+00	2026-11-21 14:52:41.3673+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609d-792f-a1dc-e7be90afa6b6	01a1fe98-607f-727a-8126-217e8cdb9f02	1	01a1fe98-6061-7785-95aa-d5bd2b4ebd78	Product 1	\N	2.000	1.0000	\N	2026-11-21 14:52:41.500519+00	2026-11-21 14:52:41.500519+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609e-70d9-b529-aaec85485ee1	01a1fe98-607f-727a-8126-217e8cdb9f02	1	01a1fe98-6061-7a66-93ff-87b7430936d5	Product 2	\N	2.000	2.0000	\N	2026-11-21 14:52:41.500519+00	2026-11-21 14:52:41.500519+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609e-72b4-a895-4e0ec6ef09d9	01a1fe98-608d-7672-9b64-a7fb21917629	1	01a1fe98-6061-7785-95aa-d5bd2b4ebd78	Product 1	\N	2.000	1.0000	\N	2026-11-21 14:52:41.500519+00	2026-11-21 14:52:41.500519+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609e-73e3-bd1d-9933e19922b3	01a1fe98-608d-7672-9b64-a7fb21917629	1	01a1fe98-6061-7a66-93ff-87b7430936d5	Product 2	\N	2.000	2.0000	\N	2026-11-21 14:52:41.500519+00	2026-11-21 14:52:41.500519+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609e-74f1-83d8-7a90ee8ccacd	01a1fe98-608d-7702-9a23-8d23f8ba4331	1	01a1fe98-6061-7785-95aa-d5bd2b4ebd78	Product 1	\N	2.000	1.0000	\N	2026-11-21 14:52:41.500519+00	2026-11-21 14:52:41.500519+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609e-75ef-97ea-1f82111b9eb0	01a1fe98-608d-7702-9a23-8d23f8ba4331	1	01a1fe98-6061-7a66-93ff-87b7430936d5	Product 2	\N	2.000	2.0000	\N	2026-11-21 14:52:41.500519+00	2026-11-21 14:52:41.500519+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609e-7716-9594-d7dd0801d23e	01a1fe98-608d-774b-849c-db045b6a8423	1	01a1fe98-6061-7785-95aa-d5bd2b4ebd78	Product 1	\N	2.000	1.0000	\N	2026-11-21 14:52:41.500519+00	2026-11-21 14:52:41.500519+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609e-7774-85aa-c36722c4fd10	01a1fe98-608d-774b-849c-db045b6a8423	1	01a1fe98-6061-7a66-93ff-87b7430936d5	Product 2	\N	2.000	2.0000	\N	2026-11-21 14:52:41.500519+00	2026-11-21 14:52:41.500519+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609e-77ca-9b83-40e6dfa38884	01a1fe98-608d-7781-aea3-cf39a9d17103	1	01a1fe98-6061-7785-95aa-d5bd2b4ebd78	Product 1	\N	2.000	1.0000	\N	2026-11-21 14:52:41.500519+00	2026-11-21 14:52:41.500519+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609e-7818-ba2f-7b140cdcf94a	01a1fe98-608d-7781-aea3-cf39a9d17103	1	01a1fe98-6061-7a66-93ff-87b7430936d5	Product 2	\N	2.000	2.0000	\N	2026-11-21 14:52:41.500519+00	2026-11-21 14:52:41.500519+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609e-7866-83a9-c3457635ac85	01a1fe98-608d-77b6-a02c-c6b41333bbcf	1	01a1fe98-6061-7785-95aa-d5bd2b4ebd78	Product 1	\N	2.000	1.0000	\N	2026-11-21 14:52:41.500519+00	2026-11-21 14:52:41.500519+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609e-78b4-aacf-6b8c6685c1ff	01a1fe98-608d-77b6-a02c-c6b41333bbcf	1	01a1fe98-6061-7a66-93ff-87b7430936d5	Product 2	\N	2.000	2.0000	\N	2026-11-21 14:52:41.500519+00	2026-11-21 14:52:41.500519+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609e-7906-8274-7e3acc6028ac	01a1fe98-608d-77eb-944e-0de0ad4121d4	1	01a1fe98-6061-7785-95aa-d5bd2b4ebd78	Product 1	\N	2.000	1.0000	\N	2026-11-21 14:52:41.500519+00	2026-11-21 14:52:41.500519+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609e-794f-9be5-bc5ee220e96b	01a1fe98-608d-77eb-944e-0de0ad4121d4	1	01a1fe98-6061-7a66-93ff-87b7430936d5	Product 2	\N	2.000	2.0000	\N	2026-11-21 14:52:41.500519+00	2026-11-21 14:52:41.500519+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609e-79a1-a092-74bbb4ae9da4	01a1fe98-608d-781c-807f-6feb2c671c73	1	01a1fe98-6061-7785-95aa-d5bd2b4ebd78	Product 1	\N	2.000	1.0000	\N	2026-11-21 14:52:41.500519+00	2026-11-21 14:52:41.500519+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-609e-79eb-940d-10f440301caa	01a1fe98-608d-781c-807f-6feb2c671c73	1	01a1fe98-6061-7a66-93ff-87b7430936d5	Product 2	\N	2.000	2.0000	\N	2026-11-21 14:52:41.500519+00	2026-11-21 14:52:41.500519+00
\.


--
-- Data for Name: order_quotations; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.order_quotations (tenant_id, id, order_id, quotation_number, amount, notes, is_accepted, accepted_at, valid_until, created_by, created_at, updated_at) FROM stdin;
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6038-758d-9fd1-aec5cd23c43e	01a1fe98-6031-7e35-9658-34d5e6b492a7	QUO-2026-00001	500.00	\N	t	2026-11-21 14:52:41.405139+00	\N	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.399912+00	2026-11-21 14:52:41.405069+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60c8-7fdf-bd10-c36a1c1c2307	01a1fe98-60c6-71f7-8f8b-92d60f1e8adc	QUO-2026-00001	500.00	\N	t	2026-11-21 14:52:41.546026+00	\N	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.544571+00	2026-11-21 14:52:41.545966+00
\.


--
-- Data for Name: order_status_history; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.order_status_history (tenant_id, id, order_id, previous_status, new_status, action, changed_by, notes, created_at) FROM stdin;
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6016-7056-a8b4-303d45ba13a9	01a1fe98-600f-730e-bafd-d8fdbb49b681	\N	draft	create	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	2026-11-21 14:52:41.366021+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6016-771a-8635-c1e5921baed3	01a1fe98-6015-756c-b22c-5b4f339f9bcd	\N	draft	create	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	2026-11-21 14:52:41.366444+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6016-7922-8254-ff866fde2bfe	01a1fe98-6015-75f3-8eec-6d300e746cf1	\N	draft	create	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	2026-11-21 14:52:41.366571+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6016-7b0a-a574-89c38a998175	01a1fe98-6015-7639-8e59-256f3292f923	\N	draft	create	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	2026-11-21 14:52:41.36669+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6016-7cdd-b577-cc4d4252aa8c	01a1fe98-6015-766e-9d43-c1bc5cd4da2a	\N	draft	create	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	2026-11-21 14:52:41.366804+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6016-7fb2-911e-bf7cf64a8fd7	01a1fe98-6015-769f-81ae-9a2dce2d459f	\N	draft	create	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	2026-11-21 14:52:41.366981+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6017-706e-bf4c-445b2dde4d4b	01a1fe98-6015-76d0-acfd-5128e590aa5e	\N	draft	create	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	2026-11-21 14:52:41.367027+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6017-7122-be3b-0c5e1c7a56a6	01a1fe98-6015-7702-ab5a-55cae447f2e2	\N	draft	create	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	2026-11-21 14:52:41.367071+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6023-7c7a-a616-18a6029906b6	01a1fe98-600f-730e-bafd-d8fdbb49b681	draft	confirmed	confirm	01a1fe98-5fb2-7591-a389-e98b29eb8a31	by telephone	2026-11-21 14:52:41.379781+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6024-7578-a1ca-24cca6df8ffd	01a1fe98-6015-756c-b22c-5b4f339f9bcd	draft	confirmed	confirm	01a1fe98-5fb2-7591-a389-e98b29eb8a31	by telephone	2026-11-21 14:52:41.380342+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6029-721c-9a9c-2d0b02fc017f	01a1fe98-6015-75f3-8eec-6d300e746cf1	draft	confirmed	confirm	01a1fe98-5fb2-7591-a389-e98b29eb8a31	by telephone	2026-11-21 14:52:41.385132+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6029-7b74-a59e-9756cbb0f51c	01a1fe98-6015-7639-8e59-256f3292f923	draft	confirmed	confirm	01a1fe98-5fb2-7591-a389-e98b29eb8a31	by telephone	2026-11-21 14:52:41.385716+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-602a-73a5-8342-2b55568b6dfd	01a1fe98-6015-766e-9d43-c1bc5cd4da2a	draft	confirmed	confirm	01a1fe98-5fb2-7591-a389-e98b29eb8a31	by telephone	2026-11-21 14:52:41.386228+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6031-7170-a48f-ee53ca39d739	01a1fe98-600f-730e-bafd-d8fdbb49b681	confirmed	delivered	deliver	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	2026-11-21 14:52:41.39309+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6031-7378-94fd-21d17f26459f	01a1fe98-6015-756c-b22c-5b4f339f9bcd	confirmed	delivered	deliver	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	2026-11-21 14:52:41.393217+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6031-79d2-a0fd-dd7f1ac66a02	01a1fe98-6015-7702-ab5a-55cae447f2e2	draft	canceled	cancel	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	2026-11-21 14:52:41.393614+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6032-7585-a5f8-9048a994c42e	01a1fe98-6031-7e35-9658-34d5e6b492a7	\N	draft	create	01a1fe98-5fb2-7591-a389-e98b29eb8a31	\N	2026-11-21 14:52:41.394346+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608e-71be-8b20-4c0fb299bd3c	01a1fe98-607f-727a-8126-217e8cdb9f02	\N	draft	create	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	2026-11-21 14:52:41.486109+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608e-7697-9548-4a852a8a97c6	01a1fe98-608d-7672-9b64-a7fb21917629	\N	draft	create	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	2026-11-21 14:52:41.486412+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608e-7893-97cc-fe8c03fafde0	01a1fe98-608d-7702-9a23-8d23f8ba4331	\N	draft	create	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	2026-11-21 14:52:41.486536+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608e-7a6e-8252-62affd0baefc	01a1fe98-608d-774b-849c-db045b6a8423	\N	draft	create	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	2026-11-21 14:52:41.486652+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608e-7c41-8950-a6412638f93c	01a1fe98-608d-7781-aea3-cf39a9d17103	\N	draft	create	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	2026-11-21 14:52:41.486766+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608e-7ec4-b3a1-2ccbfd9503db	01a1fe98-608d-77b6-a02c-c6b41333bbcf	\N	draft	create	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	2026-11-21 14:52:41.486923+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608e-7f7c-95eb-198080449c49	01a1fe98-608d-77eb-944e-0de0ad4121d4	\N	draft	create	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	2026-11-21 14:52:41.486968+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608f-7031-8cd4-ba9bad642a4b	01a1fe98-608d-781c-807f-6feb2c671c73	\N	draft	create	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	2026-11-21 14:52:41.487012+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60b1-7916-92a8-0ecda55280d7	01a1fe98-607f-727a-8126-217e8cdb9f02	draft	confirmed	confirm	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	by telephone	2026-11-21 14:52:41.521568+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60b2-736c-ae5b-8ef9daaf131c	01a1fe98-608d-7672-9b64-a7fb21917629	draft	confirmed	confirm	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	by telephone	2026-11-21 14:52:41.522214+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60b2-7bef-9e37-7090ad1cf807	01a1fe98-608d-7702-9a23-8d23f8ba4331	draft	confirmed	confirm	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	by telephone	2026-11-21 14:52:41.522746+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60b3-7424-af75-223ae234521b	01a1fe98-608d-774b-849c-db045b6a8423	draft	confirmed	confirm	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	by telephone	2026-11-21 14:52:41.523259+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60b3-7ba5-9f1f-ad8af49ea569	01a1fe98-608d-7781-aea3-cf39a9d17103	draft	confirmed	confirm	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	by telephone	2026-11-21 14:52:41.523728+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60bf-7a72-990c-aa2f92955133	01a1fe98-607f-727a-8126-217e8cdb9f02	confirmed	delivered	deliver	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	2026-11-21 14:52:41.535654+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60bf-7c9f-a395-575076f131cd	01a1fe98-608d-7672-9b64-a7fb21917629	confirmed	delivered	deliver	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	2026-11-21 14:52:41.535789+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60c5-71d2-989a-c10329cada09	01a1fe98-608d-781c-807f-6feb2c671c73	draft	canceled	cancel	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	2026-11-21 14:52:41.541114+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60c6-7ae9-8d5d-eb4e60dc4f96	01a1fe98-60c6-71f7-8f8b-92d60f1e8adc	\N	draft	create	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	\N	2026-11-21 14:52:41.542682+00
\.


--
-- Data for Name: order_types; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.order_types (tenant_id, id, name, description, workflow, pricing, is_default, is_active, created_at, updated_at) FROM stdin;
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7d-78c4-aa58-d690d29d35a8	store	Sold over the counter	sale	lines	t	t	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7d-7dfb-abbf-fbac5743f2c8	production	Made to order	production	quotation	f	t	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7d-7e93-9a85-b660e70ab11e	trade	Bought here and sold there	trade	lines	f	t	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fb0-7b26-b58d-824c23cdb2bf	store	Sold over the counter	sale	lines	t	t	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fb0-7def-be64-bad64e7c5965	production	Made to order	production	quotation	f	t	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fb0-7e7e-92d9-31ebd141ea71	trade	Bought here and sold there	trade	lines	f	t	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.orders (tenant_id, id, order_number, order_type_id, workflow_id, status, account_id, seller_id, buyer_id, location_id, assigned_to, reference, amount, notes, ordered_at, quoted_at, confirmed_at, production_started_at, completed_at, shipped_at, delivered_at, posted_at, paid_at, canceled_at, returned_at, voided_at, created_by, created_at, updated_at) FROM stdin;
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608d-7702-9a23-8d23f8ba4331	ORD-000003	01a1fe98-5fb0-7b26-b58d-824c23cdb2bf	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766	confirmed	01a1fe98-6068-760c-bd4d-3aca63404e03	\N	\N	01a1fe98-6054-748b-932e-eb887ad6168a	\N	\N	6.00	\N	2026-11-21 14:52:41.470128+00	\N	2026-11-21 14:52:41.52265+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.470128+00	2026-11-21 14:52:41.522373+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608d-774b-849c-db045b6a8423	ORD-000004	01a1fe98-5fb0-7b26-b58d-824c23cdb2bf	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766	confirmed	01a1fe98-6068-7639-ab88-681f26e14abd	\N	\N	01a1fe98-6054-748b-932e-eb887ad6168a	\N	\N	6.00	\N	2026-11-21 14:52:41.470128+00	\N	2026-11-21 14:52:41.523175+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.470128+00	2026-11-21 14:52:41.522897+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608d-7781-aea3-cf39a9d17103	ORD-000005	01a1fe98-5fb0-7b26-b58d-824c23cdb2bf	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766	confirmed	01a1fe98-6068-7687-ba9c-d2c89e3046d3	\N	\N	01a1fe98-6054-748b-932e-eb887ad6168a	\N	\N	6.00	\N	2026-11-21 14:52:41.470128+00	\N	2026-11-21 14:52:41.523657+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.470128+00	2026-11-21 14:52:41.523418+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6015-769f-81ae-9a2dce2d459f	ORD-000006	01a1fe98-5f7d-78c4-aa58-d690d29d35a8	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6	draft	01a1fe98-6005-7bb2-97bc-0a3413a1878e	\N	\N	01a1fe98-5fef-788b-a68c-829a32ec39a9	\N	\N	6.00	\N	2026-11-21 14:52:41.358487+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.358487+00	2026-11-21 14:52:41.371004+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6015-76d0-acfd-5128e590aa5e	ORD-000007	01a1fe98-5f7d-78c4-aa58-d690d29d35a8	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6	draft	01a1fe98-6005-7bca-a8cc-9776fa83f642	\N	\N	01a1fe98-5fef-788b-a68c-829a32ec39a9	\N	\N	6.00	\N	2026-11-21 14:52:41.358487+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.358487+00	2026-11-21 14:52:41.371013+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-607f-727a-8126-217e8cdb9f02	ORD-000001	01a1fe98-5fb0-7b26-b58d-824c23cdb2bf	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766	delivered	01a1fe98-6067-75ae-b254-f695573c1541	\N	\N	01a1fe98-6054-748b-932e-eb887ad6168a	\N	\N	6.00	\N	2026-11-21 14:52:41.470128+00	\N	2026-11-21 14:52:41.521418+00	\N	\N	\N	2026-11-21 14:52:41.535496+00	\N	\N	\N	\N	\N	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.470128+00	2026-11-21 14:52:41.535483+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6015-75f3-8eec-6d300e746cf1	ORD-000003	01a1fe98-5f7d-78c4-aa58-d690d29d35a8	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6	confirmed	01a1fe98-6005-7b53-a25a-29d1872add27	\N	\N	01a1fe98-5fef-788b-a68c-829a32ec39a9	\N	\N	6.00	\N	2026-11-21 14:52:41.358487+00	\N	2026-11-21 14:52:41.384989+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.358487+00	2026-11-21 14:52:41.380492+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6015-7639-8e59-256f3292f923	ORD-000004	01a1fe98-5f7d-78c4-aa58-d690d29d35a8	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6	confirmed	01a1fe98-6005-7b78-aedc-8b776eb51214	\N	\N	01a1fe98-5fef-788b-a68c-829a32ec39a9	\N	\N	6.00	\N	2026-11-21 14:52:41.358487+00	\N	2026-11-21 14:52:41.385582+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.358487+00	2026-11-21 14:52:41.385323+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6015-766e-9d43-c1bc5cd4da2a	ORD-000005	01a1fe98-5f7d-78c4-aa58-d690d29d35a8	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6	confirmed	01a1fe98-6005-7b95-99b9-2e7bbf3458d7	\N	\N	01a1fe98-5fef-788b-a68c-829a32ec39a9	\N	\N	6.00	\N	2026-11-21 14:52:41.358487+00	\N	2026-11-21 14:52:41.38615+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.358487+00	2026-11-21 14:52:41.385886+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-600f-730e-bafd-d8fdbb49b681	ORD-000001	01a1fe98-5f7d-78c4-aa58-d690d29d35a8	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6	delivered	01a1fe98-6001-7462-93b8-7d3bc65bfab0	\N	\N	01a1fe98-5fef-788b-a68c-829a32ec39a9	\N	\N	6.00	\N	2026-11-21 14:52:41.358487+00	\N	2026-11-21 14:52:41.379599+00	\N	\N	\N	2026-11-21 14:52:41.392934+00	\N	\N	\N	\N	\N	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.358487+00	2026-11-21 14:52:41.392922+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6015-756c-b22c-5b4f339f9bcd	ORD-000002	01a1fe98-5f7d-78c4-aa58-d690d29d35a8	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6	delivered	01a1fe98-6005-7af5-9ed6-8eb8865ed1e8	\N	\N	01a1fe98-5fef-788b-a68c-829a32ec39a9	\N	\N	6.00	\N	2026-11-21 14:52:41.358487+00	\N	2026-11-21 14:52:41.380262+00	\N	\N	\N	2026-11-21 14:52:41.39316+00	\N	\N	\N	\N	\N	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.358487+00	2026-11-21 14:52:41.393152+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6015-7702-ab5a-55cae447f2e2	ORD-000008	01a1fe98-5f7d-78c4-aa58-d690d29d35a8	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6	canceled	01a1fe98-6005-7be7-a34f-3fea40de0da0	\N	\N	01a1fe98-5fef-788b-a68c-829a32ec39a9	\N	\N	6.00	\N	2026-11-21 14:52:41.358487+00	\N	\N	\N	\N	\N	\N	\N	\N	2026-11-21 14:52:41.393549+00	\N	\N	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.358487+00	2026-11-21 14:52:41.393541+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-6031-7e35-9658-34d5e6b492a7	ORD-000009	01a1fe98-5f7d-7dfb-abbf-fbac5743f2c8	01a1fe98-5f72-76e9-9396-da129f8304be	draft	01a1fe98-6001-7462-93b8-7d3bc65bfab0	\N	\N	\N	\N	\N	500.00	\N	2026-11-21 14:52:41.393674+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.393674+00	2026-11-21 14:52:41.406803+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608d-77b6-a02c-c6b41333bbcf	ORD-000006	01a1fe98-5fb0-7b26-b58d-824c23cdb2bf	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766	draft	01a1fe98-6068-76b8-868a-88d05cb38dd6	\N	\N	01a1fe98-6054-748b-932e-eb887ad6168a	\N	\N	6.00	\N	2026-11-21 14:52:41.470128+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.470128+00	2026-11-21 14:52:41.504424+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608d-77eb-944e-0de0ad4121d4	ORD-000007	01a1fe98-5fb0-7b26-b58d-824c23cdb2bf	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766	draft	01a1fe98-6068-76e5-b5c7-5ece30a475f9	\N	\N	01a1fe98-6054-748b-932e-eb887ad6168a	\N	\N	6.00	\N	2026-11-21 14:52:41.470128+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.470128+00	2026-11-21 14:52:41.504434+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608d-7672-9b64-a7fb21917629	ORD-000002	01a1fe98-5fb0-7b26-b58d-824c23cdb2bf	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766	delivered	01a1fe98-6068-75c2-9a08-1ce2fb32ac41	\N	\N	01a1fe98-6054-748b-932e-eb887ad6168a	\N	\N	6.00	\N	2026-11-21 14:52:41.470128+00	\N	2026-11-21 14:52:41.522124+00	\N	\N	\N	2026-11-21 14:52:41.535728+00	\N	\N	\N	\N	\N	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.470128+00	2026-11-21 14:52:41.535719+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-608d-781c-807f-6feb2c671c73	ORD-000008	01a1fe98-5fb0-7b26-b58d-824c23cdb2bf	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766	canceled	01a1fe98-6068-7716-a34b-c3a35113bf7f	\N	\N	01a1fe98-6054-748b-932e-eb887ad6168a	\N	\N	6.00	\N	2026-11-21 14:52:41.470128+00	\N	\N	\N	\N	\N	\N	\N	\N	2026-11-21 14:52:41.540996+00	\N	\N	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.470128+00	2026-11-21 14:52:41.540983+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-60c6-71f7-8f8b-92d60f1e8adc	ORD-000009	01a1fe98-5fb0-7def-be64-bad64e7c5965	01a1fe98-5f97-76a7-8b94-1f23d03038e1	draft	01a1fe98-6067-75ae-b254-f695573c1541	\N	\N	\N	\N	\N	500.00	\N	2026-11-21 14:52:41.541752+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.541752+00	2026-11-21 14:52:41.546299+00
\.


--
-- Data for Name: permissions; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.permissions (name, module, action, number, description, created_at) FROM stdin;
tenants.view	tenants	view	1	View the tenant itself	2026-11-21 14:52:40.550099+00
tenants.create	tenants	create	2	Create the tenant itself	2026-11-21 14:52:40.550099+00
tenants.edit	tenants	edit	3	Edit the tenant itself	2026-11-21 14:52:40.550099+00
tenants.delete	tenants	delete	4	Delete the tenant itself	2026-11-21 14:52:40.550099+00
tenants.export	tenants	export	5	Export the tenant itself	2026-11-21 14:52:40.550099+00
locations.view	locations	view	6	View locations	2026-11-21 14:52:40.550099+00
locations.create	locations	create	7	Create locations	2026-11-21 14:52:40.550099+00
locations.edit	locations	edit	8	Edit locations	2026-11-21 14:52:40.550099+00
locations.delete	locations	delete	9	Delete locations	2026-11-21 14:52:40.550099+00
locations.export	locations	export	10	Export locations	2026-11-21 14:52:40.550099+00
users.view	users	view	11	View users	2026-11-21 14:52:40.550099+00
users.create	users	create	12	Create users	2026-11-21 14:52:40.550099+00
users.edit	users	edit	13	Edit users	2026-11-21 14:52:40.550099+00
users.delete	users	delete	14	Delete users	2026-11-21 14:52:40.550099+00
users.export	users	export	15	Export users	2026-11-21 14:52:40.550099+00
roles.view	roles	view	16	View roles and grants	2026-11-21 14:52:40.550099+00
roles.create	roles	create	17	Create roles and grants	2026-11-21 14:52:40.550099+00
roles.edit	roles	edit	18	Edit roles and grants	2026-11-21 14:52:40.550099+00
roles.delete	roles	delete	19	Delete roles and grants	2026-11-21 14:52:40.550099+00
roles.export	roles	export	20	Export roles and grants	2026-11-21 14:52:40.550099+00
accounts.view	accounts	view	21	View accounts	2026-11-21 14:52:40.550099+00
accounts.create	accounts	create	22	Create accounts	2026-11-21 14:52:40.550099+00
accounts.edit	accounts	edit	23	Edit accounts	2026-11-21 14:52:40.550099+00
accounts.delete	accounts	delete	24	Delete accounts	2026-11-21 14:52:40.550099+00
accounts.export	accounts	export	25	Export accounts	2026-11-21 14:52:40.550099+00
products.view	products	view	26	View products	2026-11-21 14:52:40.550099+00
products.create	products	create	27	Create products	2026-11-21 14:52:40.550099+00
products.edit	products	edit	28	Edit products	2026-11-21 14:52:40.550099+00
products.delete	products	delete	29	Delete products	2026-11-21 14:52:40.550099+00
products.export	products	export	30	Export products	2026-11-21 14:52:40.550099+00
orders.view	orders	view	31	View orders	2026-11-21 14:52:40.550099+00
orders.create	orders	create	32	Create orders	2026-11-21 14:52:40.550099+00
orders.edit	orders	edit	33	Edit orders	2026-11-21 14:52:40.550099+00
orders.delete	orders	delete	34	Delete orders	2026-11-21 14:52:40.550099+00
orders.export	orders	export	35	Export orders	2026-11-21 14:52:40.550099+00
order_types.view	order_types	view	36	View order types	2026-11-21 14:52:40.550099+00
order_types.create	order_types	create	37	Create order types	2026-11-21 14:52:40.550099+00
order_types.edit	order_types	edit	38	Edit order types	2026-11-21 14:52:40.550099+00
order_types.delete	order_types	delete	39	Delete order types	2026-11-21 14:52:40.550099+00
order_types.export	order_types	export	40	Export order types	2026-11-21 14:52:40.550099+00
workflows.view	workflows	view	41	View workflows	2026-11-21 14:52:40.550099+00
workflows.create	workflows	create	42	Create workflows	2026-11-21 14:52:40.550099+00
workflows.edit	workflows	edit	43	Edit workflows	2026-11-21 14:52:40.550099+00
workflows.delete	workflows	delete	44	Delete workflows	2026-11-21 14:52:40.550099+00
workflows.export	workflows	export	45	Export workflows	2026-11-21 14:52:40.550099+00
numbering.view	numbering	view	46	View number series	2026-11-21 14:52:40.550099+00
numbering.create	numbering	create	47	Create number series	2026-11-21 14:52:40.550099+00
numbering.edit	numbering	edit	48	Edit number series	2026-11-21 14:52:40.550099+00
numbering.delete	numbering	delete	49	Delete number series	2026-11-21 14:52:40.550099+00
numbering.export	numbering	export	50	Export number series	2026-11-21 14:52:40.550099+00
audit.view	audit	view	51	View the audit log	2026-11-21 14:52:40.550099+00
audit.create	audit	create	52	Create the audit log	2026-11-21 14:52:40.550099+00
audit.edit	audit	edit	53	Edit the audit log	2026-11-21 14:52:40.550099+00
audit.delete	audit	delete	54	Delete the audit log	2026-11-21 14:52:40.550099+00
audit.export	audit	export	55	Export the audit log	2026-11-21 14:52:40.550099+00
numbering.issue	numbering	issue	100	Take numbers of the tenant's own series	2026-11-21 14:52:40.550099+00
numbering.void	numbering	void	101	Take a number out of use	2026-11-21 14:52:40.550099+00
orders.quote	orders	quote	102	Send a quotation	2026-11-21 14:52:40.550099+00
orders.confirm	orders	confirm	103	Confirm an order	2026-11-21 14:52:40.550099+00
orders.produce	orders	produce	104	Start and complete production	2026-11-21 14:52:40.550099+00
orders.ship	orders	ship	105	Ship an order	2026-11-21 14:52:40.550099+00
orders.deliver	orders	deliver	106	Hand an order over	2026-11-21 14:52:40.550099+00
orders.cancel	orders	cancel	107	Cancel an order	2026-11-21 14:52:40.550099+00
orders.return	orders	return	108	Take an order back	2026-11-21 14:52:40.550099+00
orders.post	orders	post	109	Post an order to the books	2026-11-21 14:52:40.550099+00
orders.pay	orders	pay	110	Record an order's payment	2026-11-21 14:52:40.550099+00
orders.void	orders	void	111	Void a posted order	2026-11-21 14:52:40.550099+00
orders.reopen	orders	reopen	112	Reopen a voided order	2026-11-21 14:52:40.550099+00
orders.backdate	orders	backdate	113	Give a step a time that has passed	2026-11-21 14:52:40.550099+00
inquiries.view	inquiries	view	114	View inquiries	2026-11-21 14:52:40.550099+00
inquiries.create	inquiries	create	115	Create inquiries	2026-11-21 14:52:40.550099+00
inquiries.edit	inquiries	edit	116	Edit inquiries	2026-11-21 14:52:40.550099+00
inquiries.delete	inquiries	delete	117	Delete inquiries	2026-11-21 14:52:40.550099+00
inquiries.export	inquiries	export	118	Export inquiries	2026-11-21 14:52:40.550099+00
inquiries.assign	inquiries	assign	119	Assign an inquiry	2026-11-21 14:52:40.550099+00
inquiries.accept	inquiries	accept	120	Accept or reject an inquiry	2026-11-21 14:52:40.550099+00
\.


--
-- Data for Name: products; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.products (tenant_id, id, sku, name, description, unit, unit_price, metadata, is_active, created_by, created_at, updated_at) FROM stdin;
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5ffe-7897-9979-a84a5114083a	P1	Product 1	\N	piece	1.0000	{}	t	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.341867+00	2026-11-21 14:52:41.341867+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5ffe-7d3b-bfc2-8f3a7d7c8065	P2	Product 2	\N	piece	2.0000	{}	t	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.341867+00	2026-11-21 14:52:41.341867+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5ffe-7d64-92a0-4496fe48f719	P3	Product 3	\N	piece	3.0000	{}	t	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.341867+00	2026-11-21 14:52:41.341867+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5ffe-7d78-a2b4-a7728aab3e34	P4	Product 4	\N	piece	4.0000	{}	t	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.341867+00	2026-11-21 14:52:41.341867+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5ffe-7d8d-b87a-d4d459fe7e56	P5	Product 5	\N	piece	5.0000	{}	t	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.341867+00	2026-11-21 14:52:41.341867+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6061-7785-95aa-d5bd2b4ebd78	P1	Product 1	\N	piece	1.0000	{}	t	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.440727+00	2026-11-21 14:52:41.440727+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6061-7a66-93ff-87b7430936d5	P2	Product 2	\N	piece	2.0000	{}	t	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.440727+00	2026-11-21 14:52:41.440727+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6061-7a8b-a701-898b59e9555a	P3	Product 3	\N	piece	3.0000	{}	t	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.440727+00	2026-11-21 14:52:41.440727+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6061-7aa3-880e-6f3db421a87e	P4	Product 4	\N	piece	4.0000	{}	t	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.440727+00	2026-11-21 14:52:41.440727+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-6061-7ab8-8d70-ae5858d69b5c	P5	Product 5	\N	piece	5.0000	{}	t	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	2026-11-21 14:52:41.440727+00	2026-11-21 14:52:41.440727+00
\.


--
-- Data for Name: role_permissions; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.role_permissions (tenant_id, role_id, permission, created_at) FROM stdin;
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-77b2-99c7-c940db8a820f	*	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bba-b09d-50c271bdeffe	tenants.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bba-b09d-50c271bdeffe	tenants.edit	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bba-b09d-50c271bdeffe	locations.*	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bba-b09d-50c271bdeffe	users.*	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bba-b09d-50c271bdeffe	roles.*	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bba-b09d-50c271bdeffe	accounts.*	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bba-b09d-50c271bdeffe	products.*	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bba-b09d-50c271bdeffe	orders.*	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bba-b09d-50c271bdeffe	order_types.*	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bba-b09d-50c271bdeffe	workflows.*	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bba-b09d-50c271bdeffe	numbering.*	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bba-b09d-50c271bdeffe	inquiries.*	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bba-b09d-50c271bdeffe	audit.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7beb-931b-9dd1826dcd69	tenants.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7beb-931b-9dd1826dcd69	locations.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7beb-931b-9dd1826dcd69	users.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7beb-931b-9dd1826dcd69	accounts.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7beb-931b-9dd1826dcd69	accounts.create	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7beb-931b-9dd1826dcd69	accounts.edit	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7beb-931b-9dd1826dcd69	accounts.export	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7beb-931b-9dd1826dcd69	products.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7beb-931b-9dd1826dcd69	orders.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7beb-931b-9dd1826dcd69	orders.create	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7beb-931b-9dd1826dcd69	orders.edit	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7beb-931b-9dd1826dcd69	orders.export	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7beb-931b-9dd1826dcd69	orders.quote	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7beb-931b-9dd1826dcd69	orders.confirm	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7beb-931b-9dd1826dcd69	orders.deliver	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7beb-931b-9dd1826dcd69	orders.cancel	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7beb-931b-9dd1826dcd69	order_types.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7beb-931b-9dd1826dcd69	workflows.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7beb-931b-9dd1826dcd69	numbering.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7beb-931b-9dd1826dcd69	inquiries.*	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bf7-b605-6939b1da2597	tenants.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bf7-b605-6939b1da2597	locations.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bf7-b605-6939b1da2597	users.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bf7-b605-6939b1da2597	accounts.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bf7-b605-6939b1da2597	accounts.export	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bf7-b605-6939b1da2597	products.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bf7-b605-6939b1da2597	products.export	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bf7-b605-6939b1da2597	orders.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bf7-b605-6939b1da2597	orders.edit	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bf7-b605-6939b1da2597	orders.export	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bf7-b605-6939b1da2597	orders.post	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bf7-b605-6939b1da2597	orders.pay	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bf7-b605-6939b1da2597	orders.void	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bf7-b605-6939b1da2597	orders.reopen	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bf7-b605-6939b1da2597	order_types.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bf7-b605-6939b1da2597	workflows.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bf7-b605-6939b1da2597	numbering.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bf7-b605-6939b1da2597	numbering.void	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bf7-b605-6939b1da2597	audit.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bf7-b605-6939b1da2597	audit.export	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7c00-9ee2-e736ac3d54e7	tenants.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7c00-9ee2-e736ac3d54e7	locations.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7c00-9ee2-e736ac3d54e7	accounts.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7c00-9ee2-e736ac3d54e7	products.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7c00-9ee2-e736ac3d54e7	orders.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7c00-9ee2-e736ac3d54e7	order_types.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7c00-9ee2-e736ac3d54e7	workflows.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7c00-9ee2-e736ac3d54e7	numbering.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7c00-9ee2-e736ac3d54e7	inquiries.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-7953-a3bf-b8019923e1d6	*	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c	tenants.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c	tenants.edit	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c	locations.*	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c	users.*	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c	roles.*	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c	accounts.*	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c	products.*	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c	orders.*	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c	order_types.*	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c	workflows.*	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c	numbering.*	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c	inquiries.*	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c	audit.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ba-b780-b81ad8646f42	tenants.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ba-b780-b81ad8646f42	locations.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ba-b780-b81ad8646f42	users.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ba-b780-b81ad8646f42	accounts.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ba-b780-b81ad8646f42	accounts.create	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ba-b780-b81ad8646f42	accounts.edit	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ba-b780-b81ad8646f42	accounts.export	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ba-b780-b81ad8646f42	products.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ba-b780-b81ad8646f42	orders.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ba-b780-b81ad8646f42	orders.create	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ba-b780-b81ad8646f42	orders.edit	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ba-b780-b81ad8646f42	orders.export	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ba-b780-b81ad8646f42	orders.quote	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ba-b780-b81ad8646f42	orders.confirm	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ba-b780-b81ad8646f42	orders.deliver	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ba-b780-b81ad8646f42	orders.cancel	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ba-b780-b81ad8646f42	order_types.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ba-b780-b81ad8646f42	workflows.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ba-b780-b81ad8646f42	numbering.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ba-b780-b81ad8646f42	inquiries.*	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ca-8659-1cdd0bab449d	tenants.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ca-8659-1cdd0bab449d	locations.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ca-8659-1cdd0bab449d	users.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ca-8659-1cdd0bab449d	accounts.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ca-8659-1cdd0bab449d	accounts.export	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ca-8659-1cdd0bab449d	products.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ca-8659-1cdd0bab449d	products.export	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ca-8659-1cdd0bab449d	orders.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ca-8659-1cdd0bab449d	orders.edit	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ca-8659-1cdd0bab449d	orders.export	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ca-8659-1cdd0bab449d	orders.post	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ca-8659-1cdd0bab449d	orders.pay	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ca-8659-1cdd0bab449d	orders.void	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ca-8659-1cdd0bab449d	orders.reopen	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ca-8659-1cdd0bab449d	order_types.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ca-8659-1cdd0bab449d	workflows.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ca-8659-1cdd0bab449d	numbering.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ca-8659-1cdd0bab449d	numbering.void	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ca-8659-1cdd0bab449d	audit.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ca-8659-1cdd0bab449d	audit.export	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79d2-b3dc-bfb689a023f1	tenants.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79d2-b3dc-bfb689a023f1	locations.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79d2-b3dc-bfb689a023f1	accounts.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79d2-b3dc-bfb689a023f1	products.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79d2-b3dc-bfb689a023f1	orders.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79d2-b3dc-bfb689a023f1	order_types.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79d2-b3dc-bfb689a023f1	workflows.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79d2-b3dc-bfb689a023f1	numbering.view	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79d2-b3dc-bfb689a023f1	inquiries.view	2026-11-21 14:52:41.152609+00
\.


--
-- Data for Name: roles; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.roles (tenant_id, id, name, description, is_system, is_active, created_at, updated_at) FROM stdin;
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-77b2-99c7-c940db8a820f	owner	Everything	t	t	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bba-b09d-50c271bdeffe	admin	Everything but the tenant's own record and the log's export	t	t	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7beb-931b-9dd1826dcd69	sales	Accounts, orders and inquiries	t	t	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7bf7-b605-6939b1da2597	accountant	Posting, payment and proof	t	t	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f50-7c00-9ee2-e736ac3d54e7	viewer	Reading only	t	t	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-7953-a3bf-b8019923e1d6	owner	Everything	t	t	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79a5-8a44-24b474b9ae0c	admin	Everything but the tenant's own record and the log's export	t	t	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ba-b780-b81ad8646f42	sales	Accounts, orders and inquiries	t	t	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79ca-8659-1cdd0bab449d	accountant	Posting, payment and proof	t	t	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f7e-79d2-b3dc-bfb689a023f1	viewer	Reading only	t	t	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
\.


--
-- Data for Name: tenants; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.tenants (id, slug, name, domain, status, settings, metadata, features, max_users, max_integrations, plan, billing_email, time_zone, currency, created_at, updated_at) FROM stdin;
01a1fe98-5f47-75c6-8213-81efce08bee7	acme	Acme	\N	active	{}	{}	{}	10	5	trial	\N	UTC	USD	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	bolt	Bolt	\N	active	{}	{}	{}	10	5	trial	\N	Asia/Tokyo	JPY	2026-11-21 14:52:41.152609+00	2026-11-21 14:52:41.152609+00
\.


--
-- Data for Name: user_permissions; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.user_permissions (tenant_id, id, user_id, permission, effect, location_id, expires_at, assigned_by, created_at) FROM stdin;
\.


--
-- Data for Name: user_roles; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.user_roles (tenant_id, id, user_id, role_id, location_id, expires_at, assigned_by, created_at) FROM stdin;
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fb3-71a5-b8ef-fe64162c116c	01a1fe98-5fb2-7591-a389-e98b29eb8a31	01a1fe98-5f50-77b2-99c7-c940db8a820f	\N	\N	\N	2026-11-21 14:52:41.265816+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fb3-7e72-8555-12c308141fa5	01a1fe98-5fb3-7ad4-b661-cbb50d388d48	01a1fe98-5f50-7c00-9ee2-e736ac3d54e7	\N	\N	\N	2026-11-21 14:52:41.265816+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fb4-73f3-b7d5-d8620fe1b664	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	01a1fe98-5f7e-7953-a3bf-b8019923e1d6	\N	\N	\N	2026-11-21 14:52:41.265816+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-60f5-7cdd-bb6c-4d47caefef70	01a1fe98-5fb3-7ad4-b661-cbb50d388d48	01a1fe98-5f50-7beb-931b-9dd1826dcd69	01a1fe98-5fef-788b-a68c-829a32ec39a9	\N	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.5889+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-60f6-75e3-896f-25bda5d745e0	01a1fe98-5fb3-7ad4-b661-cbb50d388d48	01a1fe98-5f50-7beb-931b-9dd1826dcd69	01a1fe98-5ffd-70c0-8c55-915e580ca20b	\N	01a1fe98-5fb2-7591-a389-e98b29eb8a31	2026-11-21 14:52:41.5889+00
\.


--
-- Data for Name: users; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.users (tenant_id, id, kind, email, first_name, last_name, title, phone, status, email_verified, reports_to, metadata, last_login_at, created_by, created_at, updated_at) FROM stdin;
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fb2-7591-a389-e98b29eb8a31	staff	ann@acme.example	Ann	A	\N	\N	active	f	\N	{}	\N	\N	2026-11-21 14:52:41.265816+00	2026-11-21 14:52:41.265816+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fb3-7ad4-b661-cbb50d388d48	staff	vic@acme.example	Vic	V	\N	\N	active	f	\N	{}	\N	\N	2026-11-21 14:52:41.265816+00	2026-11-21 14:52:41.265816+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	staff	bob@bolt.example	Bob	B	\N	\N	active	f	\N	{}	\N	\N	2026-11-21 14:52:41.265816+00	2026-11-21 14:52:41.265816+00
\.


--
-- Data for Name: workflow_states; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.workflow_states (tenant_id, workflow_id, state, "position", is_initial, is_final, is_editable) FROM stdin;
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f66-793f-999b-f69bda7fa244	new	1	t	f	t
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f66-793f-999b-f69bda7fa244	assigned	2	f	f	t
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f66-793f-999b-f69bda7fa244	accepted	3	f	f	t
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f66-793f-999b-f69bda7fa244	in_progress	4	f	f	t
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f66-793f-999b-f69bda7fa244	closed	5	f	t	f
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f66-793f-999b-f69bda7fa244	rejected	6	f	t	f
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-76e9-9396-da129f8304be	draft	1	t	f	t
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-76e9-9396-da129f8304be	quoted	2	f	f	t
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-76e9-9396-da129f8304be	confirmed	3	f	f	f
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-76e9-9396-da129f8304be	in_production	4	f	f	f
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-76e9-9396-da129f8304be	completed	5	f	f	f
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-76e9-9396-da129f8304be	shipped	6	f	f	f
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-76e9-9396-da129f8304be	delivered	7	f	t	f
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-76e9-9396-da129f8304be	canceled	8	f	t	f
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6	draft	1	t	f	t
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6	confirmed	2	f	f	f
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6	delivered	3	f	f	f
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6	canceled	4	f	t	f
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6	returned	5	f	t	f
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7b-7c87-913c-5f1c0a519392	draft	1	t	f	t
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7b-7c87-913c-5f1c0a519392	confirmed	2	f	f	f
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7b-7c87-913c-5f1c0a519392	posted	3	f	f	f
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7b-7c87-913c-5f1c0a519392	paid	4	f	t	f
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7b-7c87-913c-5f1c0a519392	void	5	f	f	f
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8c-7153-a6e0-781180ec8194	new	1	t	f	t
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8c-7153-a6e0-781180ec8194	assigned	2	f	f	t
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8c-7153-a6e0-781180ec8194	accepted	3	f	f	t
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8c-7153-a6e0-781180ec8194	in_progress	4	f	f	t
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8c-7153-a6e0-781180ec8194	closed	5	f	t	f
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8c-7153-a6e0-781180ec8194	rejected	6	f	t	f
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-76a7-8b94-1f23d03038e1	draft	1	t	f	t
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-76a7-8b94-1f23d03038e1	quoted	2	f	f	t
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-76a7-8b94-1f23d03038e1	confirmed	3	f	f	f
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-76a7-8b94-1f23d03038e1	in_production	4	f	f	f
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-76a7-8b94-1f23d03038e1	completed	5	f	f	f
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-76a7-8b94-1f23d03038e1	shipped	6	f	f	f
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-76a7-8b94-1f23d03038e1	delivered	7	f	t	f
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-76a7-8b94-1f23d03038e1	canceled	8	f	t	f
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766	draft	1	t	f	t
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766	confirmed	2	f	f	f
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766	delivered	3	f	f	f
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766	canceled	4	f	t	f
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766	returned	5	f	t	f
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fab-77b2-9064-30e96f959429	draft	1	t	f	t
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fab-77b2-9064-30e96f959429	confirmed	2	f	f	f
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fab-77b2-9064-30e96f959429	posted	3	f	f	f
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fab-77b2-9064-30e96f959429	paid	4	f	t	f
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fab-77b2-9064-30e96f959429	void	5	f	f	f
\.


--
-- Data for Name: workflow_transitions; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.workflow_transitions (tenant_id, workflow_id, action, from_state, to_state, permission, guards, stamp, "position") FROM stdin;
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f66-793f-999b-f69bda7fa244	assign	new	assigned	inquiries.assign	{}	\N	1
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f66-793f-999b-f69bda7fa244	accept	assigned	accepted	inquiries.accept	{}	\N	2
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f66-793f-999b-f69bda7fa244	start	accepted	in_progress	inquiries.edit	{}	\N	3
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f66-793f-999b-f69bda7fa244	close	in_progress	closed	inquiries.edit	{}	\N	4
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f66-793f-999b-f69bda7fa244	reject	new	rejected	inquiries.accept	{}	\N	5
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f66-793f-999b-f69bda7fa244	reject	assigned	rejected	inquiries.accept	{}	\N	6
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-76e9-9396-da129f8304be	quote	draft	quoted	orders.quote	{has_customer,has_lines,has_quotation,not_expired}	quoted_at	1
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-76e9-9396-da129f8304be	confirm	quoted	confirmed	orders.confirm	{has_customer,has_lines,quotation_accepted}	confirmed_at	2
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-76e9-9396-da129f8304be	produce	confirmed	in_production	orders.produce	{}	production_started_at	3
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-76e9-9396-da129f8304be	complete	in_production	completed	orders.produce	{}	completed_at	4
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-76e9-9396-da129f8304be	ship	completed	shipped	orders.ship	{}	shipped_at	5
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-76e9-9396-da129f8304be	deliver	shipped	delivered	orders.deliver	{}	delivered_at	6
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-76e9-9396-da129f8304be	cancel	draft	canceled	orders.cancel	{}	canceled_at	7
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-76e9-9396-da129f8304be	cancel	quoted	canceled	orders.cancel	{}	canceled_at	8
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-76e9-9396-da129f8304be	cancel	confirmed	canceled	orders.cancel	{}	canceled_at	9
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-76e9-9396-da129f8304be	cancel	in_production	canceled	orders.cancel	{}	canceled_at	10
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-76e9-9396-da129f8304be	cancel	completed	canceled	orders.cancel	{}	canceled_at	11
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6	confirm	draft	confirmed	orders.confirm	{has_customer,has_lines,lines_priced,totals_agree}	confirmed_at	1
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6	deliver	confirmed	delivered	orders.deliver	{}	delivered_at	2
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6	return	delivered	returned	orders.return	{}	returned_at	3
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6	cancel	draft	canceled	orders.cancel	{}	canceled_at	4
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6	cancel	confirmed	canceled	orders.cancel	{}	canceled_at	5
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7b-7c87-913c-5f1c0a519392	confirm	draft	confirmed	orders.confirm	{has_customer,has_lines,lines_priced,totals_agree}	confirmed_at	1
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7b-7c87-913c-5f1c0a519392	post	confirmed	posted	orders.post	{totals_agree}	posted_at	2
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7b-7c87-913c-5f1c0a519392	pay	posted	paid	orders.pay	{}	paid_at	3
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7b-7c87-913c-5f1c0a519392	void	draft	void	orders.void	{}	voided_at	4
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7b-7c87-913c-5f1c0a519392	void	confirmed	void	orders.void	{}	voided_at	5
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7b-7c87-913c-5f1c0a519392	void	posted	void	orders.void	{}	voided_at	6
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7b-7c87-913c-5f1c0a519392	reopen	void	draft	orders.reopen	{}	\N	7
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8c-7153-a6e0-781180ec8194	assign	new	assigned	inquiries.assign	{}	\N	1
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8c-7153-a6e0-781180ec8194	accept	assigned	accepted	inquiries.accept	{}	\N	2
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8c-7153-a6e0-781180ec8194	start	accepted	in_progress	inquiries.edit	{}	\N	3
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8c-7153-a6e0-781180ec8194	close	in_progress	closed	inquiries.edit	{}	\N	4
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8c-7153-a6e0-781180ec8194	reject	new	rejected	inquiries.accept	{}	\N	5
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8c-7153-a6e0-781180ec8194	reject	assigned	rejected	inquiries.accept	{}	\N	6
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-76a7-8b94-1f23d03038e1	quote	draft	quoted	orders.quote	{has_customer,has_lines,has_quotation,not_expired}	quoted_at	1
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-76a7-8b94-1f23d03038e1	confirm	quoted	confirmed	orders.confirm	{has_customer,has_lines,quotation_accepted}	confirmed_at	2
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-76a7-8b94-1f23d03038e1	produce	confirmed	in_production	orders.produce	{}	production_started_at	3
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-76a7-8b94-1f23d03038e1	complete	in_production	completed	orders.produce	{}	completed_at	4
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-76a7-8b94-1f23d03038e1	ship	completed	shipped	orders.ship	{}	shipped_at	5
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-76a7-8b94-1f23d03038e1	deliver	shipped	delivered	orders.deliver	{}	delivered_at	6
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-76a7-8b94-1f23d03038e1	cancel	draft	canceled	orders.cancel	{}	canceled_at	7
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-76a7-8b94-1f23d03038e1	cancel	quoted	canceled	orders.cancel	{}	canceled_at	8
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-76a7-8b94-1f23d03038e1	cancel	confirmed	canceled	orders.cancel	{}	canceled_at	9
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-76a7-8b94-1f23d03038e1	cancel	in_production	canceled	orders.cancel	{}	canceled_at	10
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-76a7-8b94-1f23d03038e1	cancel	completed	canceled	orders.cancel	{}	canceled_at	11
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766	confirm	draft	confirmed	orders.confirm	{has_customer,has_lines,lines_priced,totals_agree}	confirmed_at	1
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766	deliver	confirmed	delivered	orders.deliver	{}	delivered_at	2
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766	return	delivered	returned	orders.return	{}	returned_at	3
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766	cancel	draft	canceled	orders.cancel	{}	canceled_at	4
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766	cancel	confirmed	canceled	orders.cancel	{}	canceled_at	5
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fab-77b2-9064-30e96f959429	confirm	draft	confirmed	orders.confirm	{has_customer,has_lines,lines_priced,totals_agree}	confirmed_at	1
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fab-77b2-9064-30e96f959429	post	confirmed	posted	orders.post	{totals_agree}	posted_at	2
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fab-77b2-9064-30e96f959429	pay	posted	paid	orders.pay	{}	paid_at	3
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fab-77b2-9064-30e96f959429	void	draft	void	orders.void	{}	voided_at	4
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fab-77b2-9064-30e96f959429	void	confirmed	void	orders.void	{}	voided_at	5
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fab-77b2-9064-30e96f959429	void	posted	void	orders.void	{}	voided_at	6
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fab-77b2-9064-30e96f959429	reopen	void	draft	orders.reopen	{}	\N	7
\.


--
-- Data for Name: workflows; Type: TABLE DATA; Schema: backoffice; Owner: backoffice_owner
--

COPY backoffice.workflows (tenant_id, id, name, subject, version, is_current, is_system, created_at) FROM stdin;
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f66-793f-999b-f69bda7fa244	inquiry	inquiry	1	t	t	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f72-76e9-9396-da129f8304be	production	order	1	t	t	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f79-7d0a-9065-d8e62c37f0d6	sale	order	1	t	t	2026-11-21 14:52:41.152609+00
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f7b-7c87-913c-5f1c0a519392	trade	order	1	t	t	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8c-7153-a6e0-781180ec8194	inquiry	inquiry	1	t	t	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f97-76a7-8b94-1f23d03038e1	production	order	1	t	t	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fa2-7b0a-a4bb-57d96ebab766	sale	order	1	t	t	2026-11-21 14:52:41.152609+00
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fab-77b2-9064-30e96f959429	trade	order	1	t	t	2026-11-21 14:52:41.152609+00
\.


--
-- Data for Name: bound_logins; Type: TABLE DATA; Schema: backoffice_private; Owner: backoffice_owner
--

COPY backoffice_private.bound_logins (login, login_oid, tenant_id, user_id, bound_by, bound_at) FROM stdin;
lifecycle_ann	17410	01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fb2-7591-a389-e98b29eb8a31	postgres	2026-11-21 14:52:41.290138+00
lifecycle_vic	17411	01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fb3-7ad4-b661-cbb50d388d48	postgres	2026-11-21 14:52:41.308639+00
lifecycle_bob	17412	01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5fb4-70c8-a9ec-643aeeecbb5a	postgres	2026-11-21 14:52:41.309293+00
\.


--
-- Data for Name: deployment; Type: TABLE DATA; Schema: backoffice_private; Owner: backoffice_owner
--

COPY backoffice_private.deployment (only_row, schema_version, life, system_identifier, timeline, database_oid, deployed_at) FROM stdin;
t	1	1	7710637783621107345	1	16384	2026-11-21 14:52:40.550099+00
\.


--
-- Data for Name: enrolled_tables; Type: TABLE DATA; Schema: backoffice_private; Owner: backoffice_owner
--

COPY backoffice_private.enrolled_tables (table_schema, table_name, module, create_action, edit_action, delete_action, commands, secret, order_column, enrolled_at) FROM stdin;
backoffice	tenants	tenants	create	edit	delete	{select,update}	{}		2026-11-21 14:52:40.550099+00
backoffice	locations	locations	create	edit	delete	{select,insert,update,delete}	{}		2026-11-21 14:52:40.550099+00
backoffice	users	users	create	edit	delete	{select,insert,update,delete}	{}		2026-11-21 14:52:40.550099+00
backoffice	roles	roles	create	edit	delete	{select,insert,update,delete}	{}		2026-11-21 14:52:40.550099+00
backoffice	role_permissions	roles	edit	edit	edit	{select,insert,update,delete}	{}		2026-11-21 14:52:40.550099+00
backoffice	user_roles	roles	edit	edit	edit	{select,insert,update,delete}	{}		2026-11-21 14:52:40.550099+00
backoffice	user_permissions	roles	edit	edit	edit	{select,insert,update,delete}	{}		2026-11-21 14:52:40.550099+00
backoffice	audit_log	audit	create	edit	delete	{select}	{}		2026-11-21 14:52:40.550099+00
backoffice	number_series	numbering	create	edit	delete	{select,insert,update,delete}	{}		2026-11-21 14:52:40.550099+00
backoffice	numbers	numbering	create	edit	delete	{select}	{}		2026-11-21 14:52:40.550099+00
backoffice	accounts	accounts	create	edit	delete	{select,insert,update,delete}	{}		2026-11-21 14:52:40.550099+00
backoffice	addresses	accounts	edit	edit	edit	{select,insert,update,delete}	{}		2026-11-21 14:52:40.550099+00
backoffice	products	products	create	edit	delete	{select,insert,update,delete}	{}		2026-11-21 14:52:40.550099+00
backoffice	workflows	workflows	create	edit	delete	{select}	{}		2026-11-21 14:52:40.550099+00
backoffice	workflow_states	workflows	create	edit	delete	{select}	{}		2026-11-21 14:52:40.550099+00
backoffice	workflow_transitions	workflows	create	edit	delete	{select}	{}		2026-11-21 14:52:40.550099+00
backoffice	order_types	order_types	create	edit	delete	{select,insert,update,delete}	{}		2026-11-21 14:52:40.550099+00
backoffice	orders	orders	create	edit	delete	{select,insert,update,delete}	{}		2026-11-21 14:52:40.550099+00
backoffice	order_lines	orders	edit	edit	edit	{select,insert,update,delete}	{}	order_id	2026-11-21 14:52:40.550099+00
backoffice	order_quotations	orders	edit	edit	edit	{select,insert,update,delete}	{}	order_id	2026-11-21 14:52:40.550099+00
backoffice	order_status_history	orders	create	edit	delete	{select}	{}	order_id	2026-11-21 14:52:40.550099+00
\.


--
-- Data for Name: migrations; Type: TABLE DATA; Schema: backoffice_private; Owner: backoffice_owner
--

COPY backoffice_private.migrations (number, name, applied_at) FROM stdin;
\.


--
-- Data for Name: number_counters; Type: TABLE DATA; Schema: backoffice_private; Owner: backoffice_owner
--

COPY backoffice_private.number_counters (tenant_id, series_id, period, location_id, first, value) FROM stdin;
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f64-7c93-8c86-27b05d3b7997		00000000-0000-0000-0000-000000000000	100001	100008
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f65-73a9-a913-2016aac1d2fe		00000000-0000-0000-0000-000000000000	1	9
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5f65-7445-8041-2ab9aec964e1	2026	00000000-0000-0000-0000-000000000000	1	1
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-75ae-ab5b-921b4f1d84c1		00000000-0000-0000-0000-000000000000	100001	100008
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-7774-b7c5-362de0e72c17		00000000-0000-0000-0000-000000000000	1	9
01a1fe98-5f7e-7604-bfed-e7a6b94df80b	01a1fe98-5f8b-77d7-b266-191b7eebc84b	2026	00000000-0000-0000-0000-000000000000	1	1
01a1fe98-5f47-75c6-8213-81efce08bee7	01a1fe98-5fbf-7e0c-8eff-b68633cbc48e		00000000-0000-0000-0000-000000000000	1	1
\.


--
-- Data for Name: numbered_tables; Type: TABLE DATA; Schema: backoffice_private; Owner: backoffice_owner
--

COPY backoffice_private.numbered_tables (kind, table_name, column_name) FROM stdin;
account	accounts	account_number
order	orders	order_number
quotation	order_quotations	quotation_number
\.


--
-- Data for Name: order_type_templates; Type: TABLE DATA; Schema: backoffice_private; Owner: backoffice_owner
--

COPY backoffice_private.order_type_templates (name, description, workflow, pricing, is_default) FROM stdin;
store	Sold over the counter	sale	lines	t
production	Made to order	production	quotation	f
trade	Bought here and sold there	trade	lines	f
\.


--
-- Data for Name: role_templates; Type: TABLE DATA; Schema: backoffice_private; Owner: backoffice_owner
--

COPY backoffice_private.role_templates (name, description, permissions) FROM stdin;
owner	Everything	{*}
admin	Everything but the tenant's own record and the log's export	{tenants.view,tenants.edit,locations.*,users.*,roles.*,accounts.*,products.*,orders.*,order_types.*,workflows.*,numbering.*,inquiries.*,audit.view}
sales	Accounts, orders and inquiries	{tenants.view,locations.view,users.view,accounts.view,accounts.create,accounts.edit,accounts.export,products.view,orders.view,orders.create,orders.edit,orders.export,orders.quote,orders.confirm,orders.deliver,orders.cancel,order_types.view,workflows.view,numbering.view,inquiries.*}
accountant	Posting, payment and proof	{tenants.view,locations.view,users.view,accounts.view,accounts.export,products.view,products.export,orders.view,orders.edit,orders.export,orders.post,orders.pay,orders.void,orders.reopen,order_types.view,workflows.view,numbering.view,numbering.void,audit.view,audit.export}
viewer	Reading only	{tenants.view,locations.view,accounts.view,products.view,orders.view,order_types.view,workflows.view,numbering.view,inquiries.view}
\.


--
-- Data for Name: series_templates; Type: TABLE DATA; Schema: backoffice_private; Owner: backoffice_owner
--

COPY backoffice_private.series_templates (kind, pattern, scope, mode, first_number) FROM stdin;
account	{seq:6}	forever	gapless	100001
order	ORD-{seq:6}	forever	gapless	1
quotation	QUO-{yyyy}-{seq:5}	year	gapless	1
\.


--
-- Data for Name: workflow_templates; Type: TABLE DATA; Schema: backoffice_private; Owner: backoffice_owner
--

COPY backoffice_private.workflow_templates (name, definition) FROM stdin;
sale	{"name": "sale", "states": [{"state": "draft", "initial": true, "editable": true}, {"state": "confirmed"}, {"state": "delivered"}, {"final": true, "state": "canceled"}, {"final": true, "state": "returned"}], "subject": "order", "transitions": [{"to": "confirmed", "from": "draft", "stamp": "confirmed_at", "action": "confirm", "guards": ["has_customer", "has_lines", "lines_priced", "totals_agree"], "permission": "orders.confirm"}, {"to": "delivered", "from": "confirmed", "stamp": "delivered_at", "action": "deliver", "permission": "orders.deliver"}, {"to": "returned", "from": "delivered", "stamp": "returned_at", "action": "return", "permission": "orders.return"}, {"to": "canceled", "from": "draft", "stamp": "canceled_at", "action": "cancel", "permission": "orders.cancel"}, {"to": "canceled", "from": "confirmed", "stamp": "canceled_at", "action": "cancel", "permission": "orders.cancel"}]}
production	{"name": "production", "states": [{"state": "draft", "initial": true, "editable": true}, {"state": "quoted", "editable": true}, {"state": "confirmed"}, {"state": "in_production"}, {"state": "completed"}, {"state": "shipped"}, {"final": true, "state": "delivered"}, {"final": true, "state": "canceled"}], "subject": "order", "transitions": [{"to": "quoted", "from": "draft", "stamp": "quoted_at", "action": "quote", "guards": ["has_customer", "has_lines", "has_quotation", "not_expired"], "permission": "orders.quote"}, {"to": "confirmed", "from": "quoted", "stamp": "confirmed_at", "action": "confirm", "guards": ["has_customer", "has_lines", "quotation_accepted"], "permission": "orders.confirm"}, {"to": "in_production", "from": "confirmed", "stamp": "production_started_at", "action": "produce", "permission": "orders.produce"}, {"to": "completed", "from": "in_production", "stamp": "completed_at", "action": "complete", "permission": "orders.produce"}, {"to": "shipped", "from": "completed", "stamp": "shipped_at", "action": "ship", "permission": "orders.ship"}, {"to": "delivered", "from": "shipped", "stamp": "delivered_at", "action": "deliver", "permission": "orders.deliver"}, {"to": "canceled", "from": "draft", "stamp": "canceled_at", "action": "cancel", "permission": "orders.cancel"}, {"to": "canceled", "from": "quoted", "stamp": "canceled_at", "action": "cancel", "permission": "orders.cancel"}, {"to": "canceled", "from": "confirmed", "stamp": "canceled_at", "action": "cancel", "permission": "orders.cancel"}, {"to": "canceled", "from": "in_production", "stamp": "canceled_at", "action": "cancel", "permission": "orders.cancel"}, {"to": "canceled", "from": "completed", "stamp": "canceled_at", "action": "cancel", "permission": "orders.cancel"}]}
trade	{"name": "trade", "states": [{"state": "draft", "initial": true, "editable": true}, {"state": "confirmed"}, {"state": "posted"}, {"final": true, "state": "paid"}, {"state": "void"}], "subject": "order", "transitions": [{"to": "confirmed", "from": "draft", "stamp": "confirmed_at", "action": "confirm", "guards": ["has_customer", "has_lines", "lines_priced", "totals_agree"], "permission": "orders.confirm"}, {"to": "posted", "from": "confirmed", "stamp": "posted_at", "action": "post", "guards": ["totals_agree"], "permission": "orders.post"}, {"to": "paid", "from": "posted", "stamp": "paid_at", "action": "pay", "permission": "orders.pay"}, {"to": "void", "from": "draft", "stamp": "voided_at", "action": "void", "permission": "orders.void"}, {"to": "void", "from": "confirmed", "stamp": "voided_at", "action": "void", "permission": "orders.void"}, {"to": "void", "from": "posted", "stamp": "voided_at", "action": "void", "permission": "orders.void"}, {"to": "draft", "from": "void", "action": "reopen", "permission": "orders.reopen"}]}
inquiry	{"name": "inquiry", "states": [{"state": "new", "initial": true, "editable": true}, {"state": "assigned", "editable": true}, {"state": "accepted", "editable": true}, {"state": "in_progress", "editable": true}, {"final": true, "state": "closed"}, {"final": true, "state": "rejected"}], "subject": "inquiry", "transitions": [{"to": "assigned", "from": "new", "action": "assign", "permission": "inquiries.assign"}, {"to": "accepted", "from": "assigned", "action": "accept", "permission": "inquiries.accept"}, {"to": "in_progress", "from": "accepted", "action": "start", "permission": "inquiries.edit"}, {"to": "closed", "from": "in_progress", "action": "close", "permission": "inquiries.edit"}, {"to": "rejected", "from": "new", "action": "reject", "permission": "inquiries.accept"}, {"to": "rejected", "from": "assigned", "action": "reject", "permission": "inquiries.accept"}]}
\.


--
-- Name: fast_01a1fe985fbf7c10808f42ff111d6e6b; Type: SEQUENCE SET; Schema: backoffice_private; Owner: backoffice_owner
--

SELECT pg_catalog.setval('backoffice_private.fast_01a1fe985fbf7c10808f42ff111d6e6b', 2, true);


--
-- Name: accounts accounts_account_number_key; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.accounts
    ADD CONSTRAINT accounts_account_number_key UNIQUE (tenant_id, account_number);


--
-- Name: accounts accounts_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: addresses addresses_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.addresses
    ADD CONSTRAINT addresses_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: locations locations_code_key; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.locations
    ADD CONSTRAINT locations_code_key UNIQUE (tenant_id, code);


--
-- Name: locations locations_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.locations
    ADD CONSTRAINT locations_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: number_series number_series_kind_key; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.number_series
    ADD CONSTRAINT number_series_kind_key UNIQUE (tenant_id, kind);


--
-- Name: number_series number_series_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.number_series
    ADD CONSTRAINT number_series_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: numbers numbers_number_key; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.numbers
    ADD CONSTRAINT numbers_number_key UNIQUE (tenant_id, kind, number);


--
-- Name: numbers numbers_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.numbers
    ADD CONSTRAINT numbers_pkey PRIMARY KEY (tenant_id, series_id, period, location_id, sequence);


--
-- Name: order_lines order_lines_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.order_lines
    ADD CONSTRAINT order_lines_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: order_quotations order_quotations_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.order_quotations
    ADD CONSTRAINT order_quotations_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: order_quotations order_quotations_quotation_number_key; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.order_quotations
    ADD CONSTRAINT order_quotations_quotation_number_key UNIQUE (tenant_id, quotation_number);


--
-- Name: order_status_history order_status_history_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.order_status_history
    ADD CONSTRAINT order_status_history_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: order_types order_types_name_key; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.order_types
    ADD CONSTRAINT order_types_name_key UNIQUE (tenant_id, name);


--
-- Name: order_types order_types_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.order_types
    ADD CONSTRAINT order_types_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: orders orders_order_number_key; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.orders
    ADD CONSTRAINT orders_order_number_key UNIQUE (tenant_id, order_number);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: permissions permissions_number_key; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.permissions
    ADD CONSTRAINT permissions_number_key UNIQUE (number);


--
-- Name: permissions permissions_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.permissions
    ADD CONSTRAINT permissions_pkey PRIMARY KEY (name);


--
-- Name: products products_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.products
    ADD CONSTRAINT products_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: products products_sku_key; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.products
    ADD CONSTRAINT products_sku_key UNIQUE (tenant_id, sku);


--
-- Name: role_permissions role_permissions_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.role_permissions
    ADD CONSTRAINT role_permissions_pkey PRIMARY KEY (tenant_id, role_id, permission);


--
-- Name: roles roles_name_key; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.roles
    ADD CONSTRAINT roles_name_key UNIQUE (tenant_id, name);


--
-- Name: roles roles_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.roles
    ADD CONSTRAINT roles_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: tenants tenants_domain_key; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.tenants
    ADD CONSTRAINT tenants_domain_key UNIQUE (domain);


--
-- Name: tenants tenants_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.tenants
    ADD CONSTRAINT tenants_pkey PRIMARY KEY (id);


--
-- Name: tenants tenants_slug_key; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.tenants
    ADD CONSTRAINT tenants_slug_key UNIQUE (slug);


--
-- Name: user_permissions user_permissions_key; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.user_permissions
    ADD CONSTRAINT user_permissions_key UNIQUE NULLS NOT DISTINCT (tenant_id, user_id, permission, effect, location_id);


--
-- Name: user_permissions user_permissions_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.user_permissions
    ADD CONSTRAINT user_permissions_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: user_roles user_roles_key; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.user_roles
    ADD CONSTRAINT user_roles_key UNIQUE NULLS NOT DISTINCT (tenant_id, user_id, role_id, location_id);


--
-- Name: user_roles user_roles_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.user_roles
    ADD CONSTRAINT user_roles_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: workflow_states workflow_states_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.workflow_states
    ADD CONSTRAINT workflow_states_pkey PRIMARY KEY (tenant_id, workflow_id, state);


--
-- Name: workflow_transitions workflow_transitions_action_key; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.workflow_transitions
    ADD CONSTRAINT workflow_transitions_action_key UNIQUE (tenant_id, workflow_id, from_state, action);


--
-- Name: workflow_transitions workflow_transitions_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.workflow_transitions
    ADD CONSTRAINT workflow_transitions_pkey PRIMARY KEY (tenant_id, workflow_id, from_state, to_state);


--
-- Name: workflows workflows_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.workflows
    ADD CONSTRAINT workflows_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: workflows workflows_version_key; Type: CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.workflows
    ADD CONSTRAINT workflows_version_key UNIQUE (tenant_id, name, version);


--
-- Name: bound_logins bound_logins_pkey; Type: CONSTRAINT; Schema: backoffice_private; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice_private.bound_logins
    ADD CONSTRAINT bound_logins_pkey PRIMARY KEY (login);


--
-- Name: deployment deployment_pkey; Type: CONSTRAINT; Schema: backoffice_private; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice_private.deployment
    ADD CONSTRAINT deployment_pkey PRIMARY KEY (only_row);


--
-- Name: enrolled_tables enrolled_tables_pkey; Type: CONSTRAINT; Schema: backoffice_private; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice_private.enrolled_tables
    ADD CONSTRAINT enrolled_tables_pkey PRIMARY KEY (table_schema, table_name);


--
-- Name: migrations migrations_pkey; Type: CONSTRAINT; Schema: backoffice_private; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice_private.migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (number);


--
-- Name: number_counters number_counters_pkey; Type: CONSTRAINT; Schema: backoffice_private; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice_private.number_counters
    ADD CONSTRAINT number_counters_pkey PRIMARY KEY (tenant_id, series_id, period, location_id);


--
-- Name: numbered_tables numbered_tables_pkey; Type: CONSTRAINT; Schema: backoffice_private; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice_private.numbered_tables
    ADD CONSTRAINT numbered_tables_pkey PRIMARY KEY (kind);


--
-- Name: order_type_templates order_type_templates_pkey; Type: CONSTRAINT; Schema: backoffice_private; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice_private.order_type_templates
    ADD CONSTRAINT order_type_templates_pkey PRIMARY KEY (name);


--
-- Name: role_templates role_templates_pkey; Type: CONSTRAINT; Schema: backoffice_private; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice_private.role_templates
    ADD CONSTRAINT role_templates_pkey PRIMARY KEY (name);


--
-- Name: series_templates series_templates_pkey; Type: CONSTRAINT; Schema: backoffice_private; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice_private.series_templates
    ADD CONSTRAINT series_templates_pkey PRIMARY KEY (kind);


--
-- Name: workflow_templates workflow_templates_pkey; Type: CONSTRAINT; Schema: backoffice_private; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice_private.workflow_templates
    ADD CONSTRAINT workflow_templates_pkey PRIMARY KEY (name);


--
-- Name: accounts_assigned_to_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX accounts_assigned_to_idx ON backoffice.accounts USING btree (tenant_id, assigned_to);


--
-- Name: accounts_created_by_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX accounts_created_by_idx ON backoffice.accounts USING btree (tenant_id, created_by);


--
-- Name: accounts_email_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX accounts_email_idx ON backoffice.accounts USING btree (tenant_id, email);


--
-- Name: accounts_name_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX accounts_name_idx ON backoffice.accounts USING btree (tenant_id, name);


--
-- Name: accounts_reference_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX accounts_reference_idx ON backoffice.accounts USING btree (tenant_id, reference);


--
-- Name: addresses_account_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX addresses_account_idx ON backoffice.addresses USING btree (tenant_id, account_id);


--
-- Name: addresses_default_key; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE UNIQUE INDEX addresses_default_key ON backoffice.addresses USING btree (tenant_id, account_id, kind) WHERE is_default;


--
-- Name: audit_log_recorded_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX audit_log_recorded_idx ON ONLY backoffice.audit_log USING brin (recorded_at);


--
-- Name: audit_log_202611_recorded_at_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX audit_log_202611_recorded_at_idx ON backoffice.audit_log_202611 USING brin (recorded_at);


--
-- Name: audit_log_resource_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX audit_log_resource_idx ON ONLY backoffice.audit_log USING btree (tenant_id, resource_id, recorded_at);


--
-- Name: audit_log_202611_tenant_id_resource_id_recorded_at_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX audit_log_202611_tenant_id_resource_id_recorded_at_idx ON backoffice.audit_log_202611 USING btree (tenant_id, resource_id, recorded_at);


--
-- Name: audit_log_202612_recorded_at_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX audit_log_202612_recorded_at_idx ON backoffice.audit_log_202612 USING brin (recorded_at);


--
-- Name: audit_log_202612_tenant_id_resource_id_recorded_at_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX audit_log_202612_tenant_id_resource_id_recorded_at_idx ON backoffice.audit_log_202612 USING btree (tenant_id, resource_id, recorded_at);


--
-- Name: audit_log_202701_recorded_at_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX audit_log_202701_recorded_at_idx ON backoffice.audit_log_202701 USING brin (recorded_at);


--
-- Name: audit_log_202701_tenant_id_resource_id_recorded_at_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX audit_log_202701_tenant_id_resource_id_recorded_at_idx ON backoffice.audit_log_202701 USING btree (tenant_id, resource_id, recorded_at);


--
-- Name: audit_log_default_recorded_at_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX audit_log_default_recorded_at_idx ON backoffice.audit_log_default USING brin (recorded_at);


--
-- Name: audit_log_default_tenant_id_resource_id_recorded_at_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX audit_log_default_tenant_id_resource_id_recorded_at_idx ON backoffice.audit_log_default USING btree (tenant_id, resource_id, recorded_at);


--
-- Name: order_lines_order_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX order_lines_order_idx ON backoffice.order_lines USING btree (tenant_id, order_id, "position");


--
-- Name: order_lines_product_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX order_lines_product_idx ON backoffice.order_lines USING btree (tenant_id, product_id);


--
-- Name: order_lines_specifications_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX order_lines_specifications_idx ON backoffice.order_lines USING gin (specifications);


--
-- Name: order_quotations_accepted_key; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE UNIQUE INDEX order_quotations_accepted_key ON backoffice.order_quotations USING btree (tenant_id, order_id) WHERE is_accepted;


--
-- Name: order_quotations_created_by_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX order_quotations_created_by_idx ON backoffice.order_quotations USING btree (tenant_id, created_by);


--
-- Name: order_quotations_order_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX order_quotations_order_idx ON backoffice.order_quotations USING btree (tenant_id, order_id);


--
-- Name: order_status_history_changed_by_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX order_status_history_changed_by_idx ON backoffice.order_status_history USING btree (tenant_id, changed_by);


--
-- Name: order_status_history_order_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX order_status_history_order_idx ON backoffice.order_status_history USING btree (tenant_id, order_id, created_at);


--
-- Name: order_types_default_key; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE UNIQUE INDEX order_types_default_key ON backoffice.order_types USING btree (tenant_id) WHERE is_default;


--
-- Name: orders_account_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX orders_account_idx ON backoffice.orders USING btree (tenant_id, account_id, ordered_at);


--
-- Name: orders_assigned_to_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX orders_assigned_to_idx ON backoffice.orders USING btree (tenant_id, assigned_to);


--
-- Name: orders_buyer_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX orders_buyer_idx ON backoffice.orders USING btree (tenant_id, buyer_id);


--
-- Name: orders_created_by_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX orders_created_by_idx ON backoffice.orders USING btree (tenant_id, created_by);


--
-- Name: orders_location_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX orders_location_idx ON backoffice.orders USING btree (tenant_id, location_id);


--
-- Name: orders_order_type_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX orders_order_type_idx ON backoffice.orders USING btree (tenant_id, order_type_id);


--
-- Name: orders_ordered_at_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX orders_ordered_at_idx ON backoffice.orders USING btree (tenant_id, ordered_at);


--
-- Name: orders_reference_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX orders_reference_idx ON backoffice.orders USING btree (tenant_id, reference);


--
-- Name: orders_seller_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX orders_seller_idx ON backoffice.orders USING btree (tenant_id, seller_id);


--
-- Name: orders_status_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX orders_status_idx ON backoffice.orders USING btree (tenant_id, workflow_id, status);


--
-- Name: products_created_by_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX products_created_by_idx ON backoffice.products USING btree (tenant_id, created_by);


--
-- Name: products_name_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX products_name_idx ON backoffice.products USING btree (tenant_id, name);


--
-- Name: tenants_status_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX tenants_status_idx ON backoffice.tenants USING btree (status);


--
-- Name: user_permissions_assigned_by_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX user_permissions_assigned_by_idx ON backoffice.user_permissions USING btree (tenant_id, assigned_by);


--
-- Name: user_permissions_location_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX user_permissions_location_idx ON backoffice.user_permissions USING btree (tenant_id, location_id);


--
-- Name: user_roles_assigned_by_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX user_roles_assigned_by_idx ON backoffice.user_roles USING btree (tenant_id, assigned_by);


--
-- Name: user_roles_location_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX user_roles_location_idx ON backoffice.user_roles USING btree (tenant_id, location_id);


--
-- Name: user_roles_role_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX user_roles_role_idx ON backoffice.user_roles USING btree (tenant_id, role_id);


--
-- Name: users_created_by_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX users_created_by_idx ON backoffice.users USING btree (tenant_id, created_by);


--
-- Name: users_email_key; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE UNIQUE INDEX users_email_key ON backoffice.users USING btree (tenant_id, lower(email));


--
-- Name: users_reports_to_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX users_reports_to_idx ON backoffice.users USING btree (tenant_id, reports_to);


--
-- Name: workflow_transitions_permission_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX workflow_transitions_permission_idx ON backoffice.workflow_transitions USING btree (permission);


--
-- Name: workflow_transitions_to_idx; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE INDEX workflow_transitions_to_idx ON backoffice.workflow_transitions USING btree (tenant_id, workflow_id, to_state);


--
-- Name: workflows_current_key; Type: INDEX; Schema: backoffice; Owner: backoffice_owner
--

CREATE UNIQUE INDEX workflows_current_key ON backoffice.workflows USING btree (tenant_id, name) WHERE is_current;


--
-- Name: bound_logins_user_idx; Type: INDEX; Schema: backoffice_private; Owner: backoffice_owner
--

CREATE INDEX bound_logins_user_idx ON backoffice_private.bound_logins USING btree (tenant_id, user_id);


--
-- Name: audit_log_202611_recorded_at_idx; Type: INDEX ATTACH; Schema: backoffice; Owner: backoffice_owner
--

ALTER INDEX backoffice.audit_log_recorded_idx ATTACH PARTITION backoffice.audit_log_202611_recorded_at_idx;


--
-- Name: audit_log_202611_tenant_id_resource_id_recorded_at_idx; Type: INDEX ATTACH; Schema: backoffice; Owner: backoffice_owner
--

ALTER INDEX backoffice.audit_log_resource_idx ATTACH PARTITION backoffice.audit_log_202611_tenant_id_resource_id_recorded_at_idx;


--
-- Name: audit_log_202612_recorded_at_idx; Type: INDEX ATTACH; Schema: backoffice; Owner: backoffice_owner
--

ALTER INDEX backoffice.audit_log_recorded_idx ATTACH PARTITION backoffice.audit_log_202612_recorded_at_idx;


--
-- Name: audit_log_202612_tenant_id_resource_id_recorded_at_idx; Type: INDEX ATTACH; Schema: backoffice; Owner: backoffice_owner
--

ALTER INDEX backoffice.audit_log_resource_idx ATTACH PARTITION backoffice.audit_log_202612_tenant_id_resource_id_recorded_at_idx;


--
-- Name: audit_log_202701_recorded_at_idx; Type: INDEX ATTACH; Schema: backoffice; Owner: backoffice_owner
--

ALTER INDEX backoffice.audit_log_recorded_idx ATTACH PARTITION backoffice.audit_log_202701_recorded_at_idx;


--
-- Name: audit_log_202701_tenant_id_resource_id_recorded_at_idx; Type: INDEX ATTACH; Schema: backoffice; Owner: backoffice_owner
--

ALTER INDEX backoffice.audit_log_resource_idx ATTACH PARTITION backoffice.audit_log_202701_tenant_id_resource_id_recorded_at_idx;


--
-- Name: audit_log_default_recorded_at_idx; Type: INDEX ATTACH; Schema: backoffice; Owner: backoffice_owner
--

ALTER INDEX backoffice.audit_log_recorded_idx ATTACH PARTITION backoffice.audit_log_default_recorded_at_idx;


--
-- Name: audit_log_default_tenant_id_resource_id_recorded_at_idx; Type: INDEX ATTACH; Schema: backoffice; Owner: backoffice_owner
--

ALTER INDEX backoffice.audit_log_resource_idx ATTACH PARTITION backoffice.audit_log_default_tenant_id_resource_id_recorded_at_idx;


--
-- Name: permissions access_changed; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER access_changed AFTER INSERT OR DELETE OR UPDATE ON backoffice.permissions FOR EACH ROW EXECUTE FUNCTION backoffice.access_changed();

ALTER TABLE backoffice.permissions ENABLE ALWAYS TRIGGER access_changed;


--
-- Name: role_permissions access_changed; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER access_changed AFTER INSERT OR DELETE OR UPDATE ON backoffice.role_permissions FOR EACH ROW EXECUTE FUNCTION backoffice.access_changed();

ALTER TABLE backoffice.role_permissions ENABLE ALWAYS TRIGGER access_changed;


--
-- Name: roles access_changed; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER access_changed AFTER INSERT OR DELETE OR UPDATE ON backoffice.roles FOR EACH ROW EXECUTE FUNCTION backoffice.access_changed();

ALTER TABLE backoffice.roles ENABLE ALWAYS TRIGGER access_changed;


--
-- Name: user_permissions access_changed; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER access_changed AFTER INSERT OR DELETE OR UPDATE ON backoffice.user_permissions FOR EACH ROW EXECUTE FUNCTION backoffice.access_changed();

ALTER TABLE backoffice.user_permissions ENABLE ALWAYS TRIGGER access_changed;


--
-- Name: user_roles access_changed; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER access_changed AFTER INSERT OR DELETE OR UPDATE ON backoffice.user_roles FOR EACH ROW EXECUTE FUNCTION backoffice.access_changed();

ALTER TABLE backoffice.user_roles ENABLE ALWAYS TRIGGER access_changed;


--
-- Name: permissions access_changed_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER access_changed_truncate AFTER TRUNCATE ON backoffice.permissions FOR EACH STATEMENT EXECUTE FUNCTION backoffice.access_changed();

ALTER TABLE backoffice.permissions ENABLE ALWAYS TRIGGER access_changed_truncate;


--
-- Name: role_permissions access_changed_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER access_changed_truncate AFTER TRUNCATE ON backoffice.role_permissions FOR EACH STATEMENT EXECUTE FUNCTION backoffice.access_changed();

ALTER TABLE backoffice.role_permissions ENABLE ALWAYS TRIGGER access_changed_truncate;


--
-- Name: roles access_changed_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER access_changed_truncate AFTER TRUNCATE ON backoffice.roles FOR EACH STATEMENT EXECUTE FUNCTION backoffice.access_changed();

ALTER TABLE backoffice.roles ENABLE ALWAYS TRIGGER access_changed_truncate;


--
-- Name: user_permissions access_changed_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER access_changed_truncate AFTER TRUNCATE ON backoffice.user_permissions FOR EACH STATEMENT EXECUTE FUNCTION backoffice.access_changed();

ALTER TABLE backoffice.user_permissions ENABLE ALWAYS TRIGGER access_changed_truncate;


--
-- Name: user_roles access_changed_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER access_changed_truncate AFTER TRUNCATE ON backoffice.user_roles FOR EACH STATEMENT EXECUTE FUNCTION backoffice.access_changed();

ALTER TABLE backoffice.user_roles ENABLE ALWAYS TRIGGER access_changed_truncate;


--
-- Name: accounts backoffice_audit; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit AFTER INSERT OR DELETE OR UPDATE ON backoffice.accounts FOR EACH ROW EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.accounts ENABLE ALWAYS TRIGGER backoffice_audit;


--
-- Name: addresses backoffice_audit; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit AFTER INSERT OR DELETE OR UPDATE ON backoffice.addresses FOR EACH ROW EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.addresses ENABLE ALWAYS TRIGGER backoffice_audit;


--
-- Name: audit_log backoffice_audit; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit AFTER INSERT OR DELETE OR UPDATE ON backoffice.audit_log FOR EACH ROW EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.audit_log ENABLE ALWAYS TRIGGER backoffice_audit;


--
-- Name: locations backoffice_audit; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit AFTER INSERT OR DELETE OR UPDATE ON backoffice.locations FOR EACH ROW EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.locations ENABLE ALWAYS TRIGGER backoffice_audit;


--
-- Name: number_series backoffice_audit; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit AFTER INSERT OR DELETE OR UPDATE ON backoffice.number_series FOR EACH ROW EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.number_series ENABLE ALWAYS TRIGGER backoffice_audit;


--
-- Name: numbers backoffice_audit; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit AFTER INSERT OR DELETE OR UPDATE ON backoffice.numbers FOR EACH ROW EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.numbers ENABLE ALWAYS TRIGGER backoffice_audit;


--
-- Name: order_lines backoffice_audit; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit AFTER INSERT OR DELETE OR UPDATE ON backoffice.order_lines FOR EACH ROW EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.order_lines ENABLE ALWAYS TRIGGER backoffice_audit;


--
-- Name: order_quotations backoffice_audit; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit AFTER INSERT OR DELETE OR UPDATE ON backoffice.order_quotations FOR EACH ROW EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.order_quotations ENABLE ALWAYS TRIGGER backoffice_audit;


--
-- Name: order_status_history backoffice_audit; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit AFTER INSERT OR DELETE OR UPDATE ON backoffice.order_status_history FOR EACH ROW EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.order_status_history ENABLE ALWAYS TRIGGER backoffice_audit;


--
-- Name: order_types backoffice_audit; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit AFTER INSERT OR DELETE OR UPDATE ON backoffice.order_types FOR EACH ROW EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.order_types ENABLE ALWAYS TRIGGER backoffice_audit;


--
-- Name: orders backoffice_audit; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit AFTER INSERT OR DELETE OR UPDATE ON backoffice.orders FOR EACH ROW EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.orders ENABLE ALWAYS TRIGGER backoffice_audit;


--
-- Name: products backoffice_audit; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit AFTER INSERT OR DELETE OR UPDATE ON backoffice.products FOR EACH ROW EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.products ENABLE ALWAYS TRIGGER backoffice_audit;


--
-- Name: role_permissions backoffice_audit; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit AFTER INSERT OR DELETE OR UPDATE ON backoffice.role_permissions FOR EACH ROW EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.role_permissions ENABLE ALWAYS TRIGGER backoffice_audit;


--
-- Name: roles backoffice_audit; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit AFTER INSERT OR DELETE OR UPDATE ON backoffice.roles FOR EACH ROW EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.roles ENABLE ALWAYS TRIGGER backoffice_audit;


--
-- Name: tenants backoffice_audit; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit AFTER INSERT OR DELETE OR UPDATE ON backoffice.tenants FOR EACH ROW EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.tenants ENABLE ALWAYS TRIGGER backoffice_audit;


--
-- Name: user_permissions backoffice_audit; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit AFTER INSERT OR DELETE OR UPDATE ON backoffice.user_permissions FOR EACH ROW EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.user_permissions ENABLE ALWAYS TRIGGER backoffice_audit;


--
-- Name: user_roles backoffice_audit; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit AFTER INSERT OR DELETE OR UPDATE ON backoffice.user_roles FOR EACH ROW EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.user_roles ENABLE ALWAYS TRIGGER backoffice_audit;


--
-- Name: users backoffice_audit; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit AFTER INSERT OR DELETE OR UPDATE ON backoffice.users FOR EACH ROW EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.users ENABLE ALWAYS TRIGGER backoffice_audit;


--
-- Name: workflow_states backoffice_audit; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit AFTER INSERT OR DELETE OR UPDATE ON backoffice.workflow_states FOR EACH ROW EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.workflow_states ENABLE ALWAYS TRIGGER backoffice_audit;


--
-- Name: workflow_transitions backoffice_audit; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit AFTER INSERT OR DELETE OR UPDATE ON backoffice.workflow_transitions FOR EACH ROW EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.workflow_transitions ENABLE ALWAYS TRIGGER backoffice_audit;


--
-- Name: workflows backoffice_audit; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit AFTER INSERT OR DELETE OR UPDATE ON backoffice.workflows FOR EACH ROW EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.workflows ENABLE ALWAYS TRIGGER backoffice_audit;


--
-- Name: accounts backoffice_audit_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit_truncate AFTER TRUNCATE ON backoffice.accounts FOR EACH STATEMENT EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.accounts ENABLE ALWAYS TRIGGER backoffice_audit_truncate;


--
-- Name: addresses backoffice_audit_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit_truncate AFTER TRUNCATE ON backoffice.addresses FOR EACH STATEMENT EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.addresses ENABLE ALWAYS TRIGGER backoffice_audit_truncate;


--
-- Name: audit_log backoffice_audit_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit_truncate AFTER TRUNCATE ON backoffice.audit_log FOR EACH STATEMENT EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.audit_log ENABLE ALWAYS TRIGGER backoffice_audit_truncate;


--
-- Name: locations backoffice_audit_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit_truncate AFTER TRUNCATE ON backoffice.locations FOR EACH STATEMENT EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.locations ENABLE ALWAYS TRIGGER backoffice_audit_truncate;


--
-- Name: number_series backoffice_audit_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit_truncate AFTER TRUNCATE ON backoffice.number_series FOR EACH STATEMENT EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.number_series ENABLE ALWAYS TRIGGER backoffice_audit_truncate;


--
-- Name: numbers backoffice_audit_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit_truncate AFTER TRUNCATE ON backoffice.numbers FOR EACH STATEMENT EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.numbers ENABLE ALWAYS TRIGGER backoffice_audit_truncate;


--
-- Name: order_lines backoffice_audit_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit_truncate AFTER TRUNCATE ON backoffice.order_lines FOR EACH STATEMENT EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.order_lines ENABLE ALWAYS TRIGGER backoffice_audit_truncate;


--
-- Name: order_quotations backoffice_audit_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit_truncate AFTER TRUNCATE ON backoffice.order_quotations FOR EACH STATEMENT EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.order_quotations ENABLE ALWAYS TRIGGER backoffice_audit_truncate;


--
-- Name: order_status_history backoffice_audit_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit_truncate AFTER TRUNCATE ON backoffice.order_status_history FOR EACH STATEMENT EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.order_status_history ENABLE ALWAYS TRIGGER backoffice_audit_truncate;


--
-- Name: order_types backoffice_audit_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit_truncate AFTER TRUNCATE ON backoffice.order_types FOR EACH STATEMENT EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.order_types ENABLE ALWAYS TRIGGER backoffice_audit_truncate;


--
-- Name: orders backoffice_audit_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit_truncate AFTER TRUNCATE ON backoffice.orders FOR EACH STATEMENT EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.orders ENABLE ALWAYS TRIGGER backoffice_audit_truncate;


--
-- Name: products backoffice_audit_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit_truncate AFTER TRUNCATE ON backoffice.products FOR EACH STATEMENT EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.products ENABLE ALWAYS TRIGGER backoffice_audit_truncate;


--
-- Name: role_permissions backoffice_audit_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit_truncate AFTER TRUNCATE ON backoffice.role_permissions FOR EACH STATEMENT EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.role_permissions ENABLE ALWAYS TRIGGER backoffice_audit_truncate;


--
-- Name: roles backoffice_audit_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit_truncate AFTER TRUNCATE ON backoffice.roles FOR EACH STATEMENT EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.roles ENABLE ALWAYS TRIGGER backoffice_audit_truncate;


--
-- Name: tenants backoffice_audit_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit_truncate AFTER TRUNCATE ON backoffice.tenants FOR EACH STATEMENT EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.tenants ENABLE ALWAYS TRIGGER backoffice_audit_truncate;


--
-- Name: user_permissions backoffice_audit_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit_truncate AFTER TRUNCATE ON backoffice.user_permissions FOR EACH STATEMENT EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.user_permissions ENABLE ALWAYS TRIGGER backoffice_audit_truncate;


--
-- Name: user_roles backoffice_audit_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit_truncate AFTER TRUNCATE ON backoffice.user_roles FOR EACH STATEMENT EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.user_roles ENABLE ALWAYS TRIGGER backoffice_audit_truncate;


--
-- Name: users backoffice_audit_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit_truncate AFTER TRUNCATE ON backoffice.users FOR EACH STATEMENT EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.users ENABLE ALWAYS TRIGGER backoffice_audit_truncate;


--
-- Name: workflow_states backoffice_audit_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit_truncate AFTER TRUNCATE ON backoffice.workflow_states FOR EACH STATEMENT EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.workflow_states ENABLE ALWAYS TRIGGER backoffice_audit_truncate;


--
-- Name: workflow_transitions backoffice_audit_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit_truncate AFTER TRUNCATE ON backoffice.workflow_transitions FOR EACH STATEMENT EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.workflow_transitions ENABLE ALWAYS TRIGGER backoffice_audit_truncate;


--
-- Name: workflows backoffice_audit_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_audit_truncate AFTER TRUNCATE ON backoffice.workflows FOR EACH STATEMENT EXECUTE FUNCTION backoffice.audit_row();

ALTER TABLE backoffice.workflows ENABLE ALWAYS TRIGGER backoffice_audit_truncate;


--
-- Name: accounts backoffice_guard_row; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_guard_row BEFORE INSERT OR UPDATE ON backoffice.accounts FOR EACH ROW EXECUTE FUNCTION backoffice.guard_row();

ALTER TABLE backoffice.accounts ENABLE ALWAYS TRIGGER backoffice_guard_row;


--
-- Name: addresses backoffice_guard_row; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_guard_row BEFORE INSERT OR UPDATE ON backoffice.addresses FOR EACH ROW EXECUTE FUNCTION backoffice.guard_row();

ALTER TABLE backoffice.addresses ENABLE ALWAYS TRIGGER backoffice_guard_row;


--
-- Name: audit_log backoffice_guard_row; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_guard_row BEFORE INSERT OR UPDATE ON backoffice.audit_log FOR EACH ROW EXECUTE FUNCTION backoffice.guard_row();

ALTER TABLE backoffice.audit_log ENABLE ALWAYS TRIGGER backoffice_guard_row;


--
-- Name: locations backoffice_guard_row; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_guard_row BEFORE INSERT OR UPDATE ON backoffice.locations FOR EACH ROW EXECUTE FUNCTION backoffice.guard_row();

ALTER TABLE backoffice.locations ENABLE ALWAYS TRIGGER backoffice_guard_row;


--
-- Name: number_series backoffice_guard_row; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_guard_row BEFORE INSERT OR UPDATE ON backoffice.number_series FOR EACH ROW EXECUTE FUNCTION backoffice.guard_row();

ALTER TABLE backoffice.number_series ENABLE ALWAYS TRIGGER backoffice_guard_row;


--
-- Name: numbers backoffice_guard_row; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_guard_row BEFORE INSERT OR UPDATE ON backoffice.numbers FOR EACH ROW EXECUTE FUNCTION backoffice.guard_row();

ALTER TABLE backoffice.numbers ENABLE ALWAYS TRIGGER backoffice_guard_row;


--
-- Name: order_lines backoffice_guard_row; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_guard_row BEFORE INSERT OR UPDATE ON backoffice.order_lines FOR EACH ROW EXECUTE FUNCTION backoffice.guard_row();

ALTER TABLE backoffice.order_lines ENABLE ALWAYS TRIGGER backoffice_guard_row;


--
-- Name: order_quotations backoffice_guard_row; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_guard_row BEFORE INSERT OR UPDATE ON backoffice.order_quotations FOR EACH ROW EXECUTE FUNCTION backoffice.guard_row();

ALTER TABLE backoffice.order_quotations ENABLE ALWAYS TRIGGER backoffice_guard_row;


--
-- Name: order_status_history backoffice_guard_row; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_guard_row BEFORE INSERT OR UPDATE ON backoffice.order_status_history FOR EACH ROW EXECUTE FUNCTION backoffice.guard_row();

ALTER TABLE backoffice.order_status_history ENABLE ALWAYS TRIGGER backoffice_guard_row;


--
-- Name: order_types backoffice_guard_row; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_guard_row BEFORE INSERT OR UPDATE ON backoffice.order_types FOR EACH ROW EXECUTE FUNCTION backoffice.guard_row();

ALTER TABLE backoffice.order_types ENABLE ALWAYS TRIGGER backoffice_guard_row;


--
-- Name: orders backoffice_guard_row; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_guard_row BEFORE INSERT OR UPDATE ON backoffice.orders FOR EACH ROW EXECUTE FUNCTION backoffice.guard_row();

ALTER TABLE backoffice.orders ENABLE ALWAYS TRIGGER backoffice_guard_row;


--
-- Name: products backoffice_guard_row; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_guard_row BEFORE INSERT OR UPDATE ON backoffice.products FOR EACH ROW EXECUTE FUNCTION backoffice.guard_row();

ALTER TABLE backoffice.products ENABLE ALWAYS TRIGGER backoffice_guard_row;


--
-- Name: role_permissions backoffice_guard_row; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_guard_row BEFORE INSERT OR UPDATE ON backoffice.role_permissions FOR EACH ROW EXECUTE FUNCTION backoffice.guard_row();

ALTER TABLE backoffice.role_permissions ENABLE ALWAYS TRIGGER backoffice_guard_row;


--
-- Name: roles backoffice_guard_row; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_guard_row BEFORE INSERT OR UPDATE ON backoffice.roles FOR EACH ROW EXECUTE FUNCTION backoffice.guard_row();

ALTER TABLE backoffice.roles ENABLE ALWAYS TRIGGER backoffice_guard_row;


--
-- Name: tenants backoffice_guard_row; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_guard_row BEFORE INSERT OR UPDATE ON backoffice.tenants FOR EACH ROW EXECUTE FUNCTION backoffice.guard_row();

ALTER TABLE backoffice.tenants ENABLE ALWAYS TRIGGER backoffice_guard_row;


--
-- Name: user_permissions backoffice_guard_row; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_guard_row BEFORE INSERT OR UPDATE ON backoffice.user_permissions FOR EACH ROW EXECUTE FUNCTION backoffice.guard_row();

ALTER TABLE backoffice.user_permissions ENABLE ALWAYS TRIGGER backoffice_guard_row;


--
-- Name: user_roles backoffice_guard_row; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_guard_row BEFORE INSERT OR UPDATE ON backoffice.user_roles FOR EACH ROW EXECUTE FUNCTION backoffice.guard_row();

ALTER TABLE backoffice.user_roles ENABLE ALWAYS TRIGGER backoffice_guard_row;


--
-- Name: users backoffice_guard_row; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_guard_row BEFORE INSERT OR UPDATE ON backoffice.users FOR EACH ROW EXECUTE FUNCTION backoffice.guard_row();

ALTER TABLE backoffice.users ENABLE ALWAYS TRIGGER backoffice_guard_row;


--
-- Name: workflow_states backoffice_guard_row; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_guard_row BEFORE INSERT OR UPDATE ON backoffice.workflow_states FOR EACH ROW EXECUTE FUNCTION backoffice.guard_row();

ALTER TABLE backoffice.workflow_states ENABLE ALWAYS TRIGGER backoffice_guard_row;


--
-- Name: workflow_transitions backoffice_guard_row; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_guard_row BEFORE INSERT OR UPDATE ON backoffice.workflow_transitions FOR EACH ROW EXECUTE FUNCTION backoffice.guard_row();

ALTER TABLE backoffice.workflow_transitions ENABLE ALWAYS TRIGGER backoffice_guard_row;


--
-- Name: workflows backoffice_guard_row; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER backoffice_guard_row BEFORE INSERT OR UPDATE ON backoffice.workflows FOR EACH ROW EXECUTE FUNCTION backoffice.guard_row();

ALTER TABLE backoffice.workflows ENABLE ALWAYS TRIGGER backoffice_guard_row;


--
-- Name: order_quotations before_quotation; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER before_quotation BEFORE INSERT OR DELETE OR UPDATE ON backoffice.order_quotations FOR EACH ROW EXECUTE FUNCTION backoffice.before_quotation();


--
-- Name: role_permissions check_grant; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER check_grant BEFORE INSERT OR DELETE OR UPDATE ON backoffice.role_permissions FOR EACH ROW EXECUTE FUNCTION backoffice.check_grant();


--
-- Name: roles check_grant; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER check_grant BEFORE INSERT OR DELETE OR UPDATE ON backoffice.roles FOR EACH ROW EXECUTE FUNCTION backoffice.check_grant();


--
-- Name: user_permissions check_grant; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER check_grant BEFORE INSERT OR DELETE OR UPDATE ON backoffice.user_permissions FOR EACH ROW EXECUTE FUNCTION backoffice.check_grant();


--
-- Name: user_roles check_grant; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER check_grant BEFORE INSERT OR DELETE OR UPDATE ON backoffice.user_roles FOR EACH ROW EXECUTE FUNCTION backoffice.check_grant();


--
-- Name: order_types check_order_type; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER check_order_type BEFORE INSERT OR UPDATE ON backoffice.order_types FOR EACH ROW EXECUTE FUNCTION backoffice.check_order_type();


--
-- Name: number_series check_series; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER check_series BEFORE INSERT OR DELETE OR UPDATE ON backoffice.number_series FOR EACH ROW EXECUTE FUNCTION backoffice.check_series();


--
-- Name: users check_user; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER check_user BEFORE INSERT OR DELETE OR UPDATE ON backoffice.users FOR EACH ROW EXECUTE FUNCTION backoffice.check_user();


--
-- Name: number_series drop_caches; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER drop_caches AFTER INSERT OR DELETE OR UPDATE ON backoffice.number_series FOR EACH ROW EXECUTE FUNCTION backoffice.drop_caches();

ALTER TABLE backoffice.number_series ENABLE ALWAYS TRIGGER drop_caches;


--
-- Name: order_types drop_caches; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER drop_caches AFTER INSERT OR DELETE OR UPDATE ON backoffice.order_types FOR EACH ROW EXECUTE FUNCTION backoffice.drop_caches();

ALTER TABLE backoffice.order_types ENABLE ALWAYS TRIGGER drop_caches;


--
-- Name: tenants drop_caches; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER drop_caches AFTER INSERT OR DELETE OR UPDATE ON backoffice.tenants FOR EACH ROW EXECUTE FUNCTION backoffice.drop_caches();

ALTER TABLE backoffice.tenants ENABLE ALWAYS TRIGGER drop_caches;


--
-- Name: workflow_states drop_caches; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER drop_caches AFTER INSERT OR DELETE OR UPDATE ON backoffice.workflow_states FOR EACH ROW EXECUTE FUNCTION backoffice.drop_caches();

ALTER TABLE backoffice.workflow_states ENABLE ALWAYS TRIGGER drop_caches;


--
-- Name: workflow_transitions drop_caches; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER drop_caches AFTER INSERT OR DELETE OR UPDATE ON backoffice.workflow_transitions FOR EACH ROW EXECUTE FUNCTION backoffice.drop_caches();

ALTER TABLE backoffice.workflow_transitions ENABLE ALWAYS TRIGGER drop_caches;


--
-- Name: workflows drop_caches; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER drop_caches AFTER INSERT OR DELETE OR UPDATE ON backoffice.workflows FOR EACH ROW EXECUTE FUNCTION backoffice.drop_caches();

ALTER TABLE backoffice.workflows ENABLE ALWAYS TRIGGER drop_caches;


--
-- Name: number_series drop_caches_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER drop_caches_truncate AFTER TRUNCATE ON backoffice.number_series FOR EACH STATEMENT EXECUTE FUNCTION backoffice.drop_caches();

ALTER TABLE backoffice.number_series ENABLE ALWAYS TRIGGER drop_caches_truncate;


--
-- Name: order_types drop_caches_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER drop_caches_truncate AFTER TRUNCATE ON backoffice.order_types FOR EACH STATEMENT EXECUTE FUNCTION backoffice.drop_caches();

ALTER TABLE backoffice.order_types ENABLE ALWAYS TRIGGER drop_caches_truncate;


--
-- Name: tenants drop_caches_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER drop_caches_truncate AFTER TRUNCATE ON backoffice.tenants FOR EACH STATEMENT EXECUTE FUNCTION backoffice.drop_caches();

ALTER TABLE backoffice.tenants ENABLE ALWAYS TRIGGER drop_caches_truncate;


--
-- Name: workflow_states drop_caches_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER drop_caches_truncate AFTER TRUNCATE ON backoffice.workflow_states FOR EACH STATEMENT EXECUTE FUNCTION backoffice.drop_caches();

ALTER TABLE backoffice.workflow_states ENABLE ALWAYS TRIGGER drop_caches_truncate;


--
-- Name: workflow_transitions drop_caches_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER drop_caches_truncate AFTER TRUNCATE ON backoffice.workflow_transitions FOR EACH STATEMENT EXECUTE FUNCTION backoffice.drop_caches();

ALTER TABLE backoffice.workflow_transitions ENABLE ALWAYS TRIGGER drop_caches_truncate;


--
-- Name: workflows drop_caches_truncate; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER drop_caches_truncate AFTER TRUNCATE ON backoffice.workflows FOR EACH STATEMENT EXECUTE FUNCTION backoffice.drop_caches();

ALTER TABLE backoffice.workflows ENABLE ALWAYS TRIGGER drop_caches_truncate;


--
-- Name: tenants guard_tenant; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER guard_tenant BEFORE DELETE OR UPDATE ON backoffice.tenants FOR EACH ROW EXECUTE FUNCTION backoffice.guard_tenant();


--
-- Name: order_lines line_before; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER line_before BEFORE INSERT OR DELETE OR UPDATE ON backoffice.order_lines FOR EACH ROW EXECUTE FUNCTION backoffice.before_line();


--
-- Name: order_lines line_total_delete; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER line_total_delete AFTER DELETE ON backoffice.order_lines REFERENCING OLD TABLE AS changed_lines FOR EACH STATEMENT EXECUTE FUNCTION backoffice.after_lines();


--
-- Name: order_lines line_total_insert; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER line_total_insert AFTER INSERT ON backoffice.order_lines REFERENCING NEW TABLE AS changed_lines FOR EACH STATEMENT EXECUTE FUNCTION backoffice.after_lines();


--
-- Name: order_lines line_total_update; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER line_total_update AFTER UPDATE ON backoffice.order_lines REFERENCING NEW TABLE AS changed_lines FOR EACH STATEMENT EXECUTE FUNCTION backoffice.after_lines();


--
-- Name: accounts number_row_after; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER number_row_after AFTER INSERT ON backoffice.accounts FOR EACH ROW EXECUTE FUNCTION backoffice.number_row('account', 'account_number');


--
-- Name: order_quotations number_row_after; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER number_row_after AFTER INSERT ON backoffice.order_quotations FOR EACH ROW EXECUTE FUNCTION backoffice.number_row('quotation', 'quotation_number');


--
-- Name: orders number_row_after; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER number_row_after AFTER INSERT ON backoffice.orders FOR EACH ROW EXECUTE FUNCTION backoffice.number_row('order', 'order_number');


--
-- Name: accounts number_row_before; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER number_row_before BEFORE INSERT OR DELETE OR UPDATE ON backoffice.accounts FOR EACH ROW EXECUTE FUNCTION backoffice.number_row('account', 'account_number');


--
-- Name: order_quotations number_row_before; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER number_row_before BEFORE INSERT OR DELETE OR UPDATE ON backoffice.order_quotations FOR EACH ROW EXECUTE FUNCTION backoffice.number_row('quotation', 'quotation_number');


--
-- Name: orders number_row_before; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER number_row_before BEFORE INSERT OR DELETE OR UPDATE ON backoffice.orders FOR EACH ROW EXECUTE FUNCTION backoffice.number_row('order', 'order_number');


--
-- Name: accounts number_statement_begin; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER number_statement_begin BEFORE INSERT ON backoffice.accounts FOR EACH STATEMENT EXECUTE FUNCTION backoffice.number_row('account', 'account_number');


--
-- Name: order_quotations number_statement_begin; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER number_statement_begin BEFORE INSERT ON backoffice.order_quotations FOR EACH STATEMENT EXECUTE FUNCTION backoffice.number_row('quotation', 'quotation_number');


--
-- Name: orders number_statement_begin; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER number_statement_begin BEFORE INSERT ON backoffice.orders FOR EACH STATEMENT EXECUTE FUNCTION backoffice.number_row('order', 'order_number');


--
-- Name: accounts number_statement_end; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER number_statement_end AFTER INSERT ON backoffice.accounts FOR EACH STATEMENT EXECUTE FUNCTION backoffice.number_row('account', 'account_number');


--
-- Name: order_quotations number_statement_end; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER number_statement_end AFTER INSERT ON backoffice.order_quotations FOR EACH STATEMENT EXECUTE FUNCTION backoffice.number_row('quotation', 'quotation_number');


--
-- Name: orders number_statement_end; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER number_statement_end AFTER INSERT ON backoffice.orders FOR EACH STATEMENT EXECUTE FUNCTION backoffice.number_row('order', 'order_number');


--
-- Name: order_quotations quotation_after; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER quotation_after AFTER INSERT OR UPDATE ON backoffice.order_quotations FOR EACH ROW EXECUTE FUNCTION backoffice.after_quotation();


--
-- Name: orders workflow_after; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER workflow_after AFTER INSERT OR UPDATE ON backoffice.orders FOR EACH ROW EXECUTE FUNCTION backoffice.after_order();


--
-- Name: orders workflow_before; Type: TRIGGER; Schema: backoffice; Owner: backoffice_owner
--

CREATE TRIGGER workflow_before BEFORE INSERT OR DELETE OR UPDATE ON backoffice.orders FOR EACH ROW EXECUTE FUNCTION backoffice.before_order();


--
-- Name: deployment drop_caches; Type: TRIGGER; Schema: backoffice_private; Owner: backoffice_owner
--

CREATE TRIGGER drop_caches AFTER INSERT OR DELETE OR UPDATE ON backoffice_private.deployment FOR EACH ROW EXECUTE FUNCTION backoffice.drop_caches();

ALTER TABLE backoffice_private.deployment ENABLE ALWAYS TRIGGER drop_caches;


--
-- Name: deployment drop_caches_truncate; Type: TRIGGER; Schema: backoffice_private; Owner: backoffice_owner
--

CREATE TRIGGER drop_caches_truncate AFTER TRUNCATE ON backoffice_private.deployment FOR EACH STATEMENT EXECUTE FUNCTION backoffice.drop_caches();

ALTER TABLE backoffice_private.deployment ENABLE ALWAYS TRIGGER drop_caches_truncate;


--
-- Name: accounts accounts_assigned_to_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.accounts
    ADD CONSTRAINT accounts_assigned_to_fkey FOREIGN KEY (tenant_id, assigned_to) REFERENCES backoffice.users(tenant_id, id) ON DELETE SET NULL (assigned_to);


--
-- Name: accounts accounts_created_by_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.accounts
    ADD CONSTRAINT accounts_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES backoffice.users(tenant_id, id) ON DELETE SET NULL (created_by);


--
-- Name: accounts accounts_tenant_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.accounts
    ADD CONSTRAINT accounts_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES backoffice.tenants(id);


--
-- Name: addresses addresses_account_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.addresses
    ADD CONSTRAINT addresses_account_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES backoffice.accounts(tenant_id, id) ON DELETE CASCADE;


--
-- Name: locations locations_tenant_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.locations
    ADD CONSTRAINT locations_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES backoffice.tenants(id);


--
-- Name: number_series number_series_tenant_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.number_series
    ADD CONSTRAINT number_series_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES backoffice.tenants(id);


--
-- Name: numbers numbers_series_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.numbers
    ADD CONSTRAINT numbers_series_fkey FOREIGN KEY (tenant_id, series_id) REFERENCES backoffice.number_series(tenant_id, id);


--
-- Name: order_lines order_lines_order_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.order_lines
    ADD CONSTRAINT order_lines_order_fkey FOREIGN KEY (tenant_id, order_id) REFERENCES backoffice.orders(tenant_id, id) ON DELETE CASCADE;


--
-- Name: order_lines order_lines_product_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.order_lines
    ADD CONSTRAINT order_lines_product_fkey FOREIGN KEY (tenant_id, product_id) REFERENCES backoffice.products(tenant_id, id);


--
-- Name: order_quotations order_quotations_created_by_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.order_quotations
    ADD CONSTRAINT order_quotations_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES backoffice.users(tenant_id, id) ON DELETE SET NULL (created_by);


--
-- Name: order_quotations order_quotations_order_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.order_quotations
    ADD CONSTRAINT order_quotations_order_fkey FOREIGN KEY (tenant_id, order_id) REFERENCES backoffice.orders(tenant_id, id) ON DELETE CASCADE;


--
-- Name: order_status_history order_status_history_changed_by_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.order_status_history
    ADD CONSTRAINT order_status_history_changed_by_fkey FOREIGN KEY (tenant_id, changed_by) REFERENCES backoffice.users(tenant_id, id) ON DELETE SET NULL (changed_by);


--
-- Name: order_status_history order_status_history_order_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.order_status_history
    ADD CONSTRAINT order_status_history_order_fkey FOREIGN KEY (tenant_id, order_id) REFERENCES backoffice.orders(tenant_id, id) ON DELETE CASCADE;


--
-- Name: order_types order_types_tenant_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.order_types
    ADD CONSTRAINT order_types_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES backoffice.tenants(id);


--
-- Name: orders orders_account_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.orders
    ADD CONSTRAINT orders_account_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES backoffice.accounts(tenant_id, id);


--
-- Name: orders orders_assigned_to_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.orders
    ADD CONSTRAINT orders_assigned_to_fkey FOREIGN KEY (tenant_id, assigned_to) REFERENCES backoffice.users(tenant_id, id) ON DELETE SET NULL (assigned_to);


--
-- Name: orders orders_buyer_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.orders
    ADD CONSTRAINT orders_buyer_fkey FOREIGN KEY (tenant_id, buyer_id) REFERENCES backoffice.accounts(tenant_id, id);


--
-- Name: orders orders_created_by_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.orders
    ADD CONSTRAINT orders_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES backoffice.users(tenant_id, id) ON DELETE SET NULL (created_by);


--
-- Name: orders orders_location_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.orders
    ADD CONSTRAINT orders_location_fkey FOREIGN KEY (tenant_id, location_id) REFERENCES backoffice.locations(tenant_id, id);


--
-- Name: orders orders_order_type_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.orders
    ADD CONSTRAINT orders_order_type_fkey FOREIGN KEY (tenant_id, order_type_id) REFERENCES backoffice.order_types(tenant_id, id);


--
-- Name: orders orders_seller_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.orders
    ADD CONSTRAINT orders_seller_fkey FOREIGN KEY (tenant_id, seller_id) REFERENCES backoffice.accounts(tenant_id, id);


--
-- Name: orders orders_status_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.orders
    ADD CONSTRAINT orders_status_fkey FOREIGN KEY (tenant_id, workflow_id, status) REFERENCES backoffice.workflow_states(tenant_id, workflow_id, state);


--
-- Name: orders orders_tenant_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.orders
    ADD CONSTRAINT orders_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES backoffice.tenants(id);


--
-- Name: products products_created_by_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.products
    ADD CONSTRAINT products_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES backoffice.users(tenant_id, id) ON DELETE SET NULL (created_by);


--
-- Name: products products_tenant_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.products
    ADD CONSTRAINT products_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES backoffice.tenants(id);


--
-- Name: role_permissions role_permissions_role_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.role_permissions
    ADD CONSTRAINT role_permissions_role_fkey FOREIGN KEY (tenant_id, role_id) REFERENCES backoffice.roles(tenant_id, id) ON DELETE CASCADE;


--
-- Name: roles roles_tenant_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.roles
    ADD CONSTRAINT roles_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES backoffice.tenants(id);


--
-- Name: user_permissions user_permissions_assigned_by_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.user_permissions
    ADD CONSTRAINT user_permissions_assigned_by_fkey FOREIGN KEY (tenant_id, assigned_by) REFERENCES backoffice.users(tenant_id, id) ON DELETE SET NULL (assigned_by);


--
-- Name: user_permissions user_permissions_location_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.user_permissions
    ADD CONSTRAINT user_permissions_location_fkey FOREIGN KEY (tenant_id, location_id) REFERENCES backoffice.locations(tenant_id, id);


--
-- Name: user_permissions user_permissions_user_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.user_permissions
    ADD CONSTRAINT user_permissions_user_fkey FOREIGN KEY (tenant_id, user_id) REFERENCES backoffice.users(tenant_id, id) ON DELETE CASCADE;


--
-- Name: user_roles user_roles_assigned_by_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.user_roles
    ADD CONSTRAINT user_roles_assigned_by_fkey FOREIGN KEY (tenant_id, assigned_by) REFERENCES backoffice.users(tenant_id, id) ON DELETE SET NULL (assigned_by);


--
-- Name: user_roles user_roles_location_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.user_roles
    ADD CONSTRAINT user_roles_location_fkey FOREIGN KEY (tenant_id, location_id) REFERENCES backoffice.locations(tenant_id, id);


--
-- Name: user_roles user_roles_role_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.user_roles
    ADD CONSTRAINT user_roles_role_fkey FOREIGN KEY (tenant_id, role_id) REFERENCES backoffice.roles(tenant_id, id) ON DELETE CASCADE;


--
-- Name: user_roles user_roles_user_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.user_roles
    ADD CONSTRAINT user_roles_user_fkey FOREIGN KEY (tenant_id, user_id) REFERENCES backoffice.users(tenant_id, id) ON DELETE CASCADE;


--
-- Name: users users_created_by_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.users
    ADD CONSTRAINT users_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES backoffice.users(tenant_id, id) ON DELETE SET NULL (created_by);


--
-- Name: users users_reports_to_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.users
    ADD CONSTRAINT users_reports_to_fkey FOREIGN KEY (tenant_id, reports_to) REFERENCES backoffice.users(tenant_id, id) ON DELETE SET NULL (reports_to);


--
-- Name: users users_tenant_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.users
    ADD CONSTRAINT users_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES backoffice.tenants(id);


--
-- Name: workflow_states workflow_states_workflow_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.workflow_states
    ADD CONSTRAINT workflow_states_workflow_fkey FOREIGN KEY (tenant_id, workflow_id) REFERENCES backoffice.workflows(tenant_id, id) ON DELETE CASCADE;


--
-- Name: workflow_transitions workflow_transitions_from_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.workflow_transitions
    ADD CONSTRAINT workflow_transitions_from_fkey FOREIGN KEY (tenant_id, workflow_id, from_state) REFERENCES backoffice.workflow_states(tenant_id, workflow_id, state) ON DELETE CASCADE;


--
-- Name: workflow_transitions workflow_transitions_permission_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.workflow_transitions
    ADD CONSTRAINT workflow_transitions_permission_fkey FOREIGN KEY (permission) REFERENCES backoffice.permissions(name);


--
-- Name: workflow_transitions workflow_transitions_to_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.workflow_transitions
    ADD CONSTRAINT workflow_transitions_to_fkey FOREIGN KEY (tenant_id, workflow_id, to_state) REFERENCES backoffice.workflow_states(tenant_id, workflow_id, state) ON DELETE CASCADE;


--
-- Name: workflows workflows_tenant_fkey; Type: FK CONSTRAINT; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice.workflows
    ADD CONSTRAINT workflows_tenant_fkey FOREIGN KEY (tenant_id) REFERENCES backoffice.tenants(id);


--
-- Name: number_counters number_counters_series_fkey; Type: FK CONSTRAINT; Schema: backoffice_private; Owner: backoffice_owner
--

ALTER TABLE ONLY backoffice_private.number_counters
    ADD CONSTRAINT number_counters_series_fkey FOREIGN KEY (tenant_id, series_id) REFERENCES backoffice.number_series(tenant_id, id);


--
-- Name: accounts; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.accounts ENABLE ROW LEVEL SECURITY;

--
-- Name: addresses; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.addresses ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_log; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.audit_log ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_log_202611; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.audit_log_202611 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_log_202612; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.audit_log_202612 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_log_202701; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.audit_log_202701 ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_log_default; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.audit_log_default ENABLE ROW LEVEL SECURITY;

--
-- Name: accounts backoffice_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_delete ON backoffice.accounts AS RESTRICTIVE FOR DELETE USING ((tenant_id = backoffice.permitted_tenant('accounts.delete'::text)));


--
-- Name: addresses backoffice_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_delete ON backoffice.addresses AS RESTRICTIVE FOR DELETE USING ((tenant_id = backoffice.permitted_tenant('accounts.edit'::text)));


--
-- Name: audit_log backoffice_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_delete ON backoffice.audit_log AS RESTRICTIVE FOR DELETE USING ((tenant_id = backoffice.permitted_tenant('audit.delete'::text)));


--
-- Name: locations backoffice_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_delete ON backoffice.locations AS RESTRICTIVE FOR DELETE USING ((tenant_id = backoffice.permitted_tenant('locations.delete'::text)));


--
-- Name: number_series backoffice_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_delete ON backoffice.number_series AS RESTRICTIVE FOR DELETE USING ((tenant_id = backoffice.permitted_tenant('numbering.delete'::text)));


--
-- Name: numbers backoffice_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_delete ON backoffice.numbers AS RESTRICTIVE FOR DELETE USING ((tenant_id = backoffice.permitted_tenant('numbering.delete'::text)));


--
-- Name: order_lines backoffice_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_delete ON backoffice.order_lines AS RESTRICTIVE FOR DELETE USING ((tenant_id = backoffice.permitted_tenant('orders.edit'::text)));


--
-- Name: order_quotations backoffice_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_delete ON backoffice.order_quotations AS RESTRICTIVE FOR DELETE USING ((tenant_id = backoffice.permitted_tenant('orders.edit'::text)));


--
-- Name: order_status_history backoffice_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_delete ON backoffice.order_status_history AS RESTRICTIVE FOR DELETE USING ((tenant_id = backoffice.permitted_tenant('orders.delete'::text)));


--
-- Name: order_types backoffice_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_delete ON backoffice.order_types AS RESTRICTIVE FOR DELETE USING ((tenant_id = backoffice.permitted_tenant('order_types.delete'::text)));


--
-- Name: orders backoffice_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_delete ON backoffice.orders AS RESTRICTIVE FOR DELETE USING ((tenant_id = backoffice.permitted_tenant('orders.delete'::text)));


--
-- Name: products backoffice_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_delete ON backoffice.products AS RESTRICTIVE FOR DELETE USING ((tenant_id = backoffice.permitted_tenant('products.delete'::text)));


--
-- Name: role_permissions backoffice_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_delete ON backoffice.role_permissions AS RESTRICTIVE FOR DELETE USING ((tenant_id = backoffice.permitted_tenant('roles.edit'::text)));


--
-- Name: roles backoffice_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_delete ON backoffice.roles AS RESTRICTIVE FOR DELETE USING ((tenant_id = backoffice.permitted_tenant('roles.delete'::text)));


--
-- Name: tenants backoffice_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_delete ON backoffice.tenants AS RESTRICTIVE FOR DELETE USING ((id = backoffice.permitted_tenant('tenants.delete'::text)));


--
-- Name: user_permissions backoffice_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_delete ON backoffice.user_permissions AS RESTRICTIVE FOR DELETE USING ((tenant_id = backoffice.permitted_tenant('roles.edit'::text)));


--
-- Name: user_roles backoffice_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_delete ON backoffice.user_roles AS RESTRICTIVE FOR DELETE USING ((tenant_id = backoffice.permitted_tenant('roles.edit'::text)));


--
-- Name: users backoffice_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_delete ON backoffice.users AS RESTRICTIVE FOR DELETE USING ((tenant_id = backoffice.permitted_tenant('users.delete'::text)));


--
-- Name: workflow_states backoffice_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_delete ON backoffice.workflow_states AS RESTRICTIVE FOR DELETE USING ((tenant_id = backoffice.permitted_tenant('workflows.delete'::text)));


--
-- Name: workflow_transitions backoffice_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_delete ON backoffice.workflow_transitions AS RESTRICTIVE FOR DELETE USING ((tenant_id = backoffice.permitted_tenant('workflows.delete'::text)));


--
-- Name: workflows backoffice_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_delete ON backoffice.workflows AS RESTRICTIVE FOR DELETE USING ((tenant_id = backoffice.permitted_tenant('workflows.delete'::text)));


--
-- Name: accounts backoffice_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_insert ON backoffice.accounts AS RESTRICTIVE FOR INSERT WITH CHECK ((tenant_id = backoffice.permitted_tenant('accounts.create'::text)));


--
-- Name: addresses backoffice_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_insert ON backoffice.addresses AS RESTRICTIVE FOR INSERT WITH CHECK ((tenant_id = backoffice.permitted_tenant('accounts.edit'::text)));


--
-- Name: audit_log backoffice_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_insert ON backoffice.audit_log AS RESTRICTIVE FOR INSERT WITH CHECK ((tenant_id = backoffice.permitted_tenant('audit.create'::text)));


--
-- Name: locations backoffice_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_insert ON backoffice.locations AS RESTRICTIVE FOR INSERT WITH CHECK ((tenant_id = backoffice.permitted_tenant('locations.create'::text)));


--
-- Name: number_series backoffice_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_insert ON backoffice.number_series AS RESTRICTIVE FOR INSERT WITH CHECK ((tenant_id = backoffice.permitted_tenant('numbering.create'::text)));


--
-- Name: numbers backoffice_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_insert ON backoffice.numbers AS RESTRICTIVE FOR INSERT WITH CHECK ((tenant_id = backoffice.permitted_tenant('numbering.create'::text)));


--
-- Name: order_lines backoffice_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_insert ON backoffice.order_lines AS RESTRICTIVE FOR INSERT WITH CHECK ((tenant_id = backoffice.permitted_tenant('orders.edit'::text)));


--
-- Name: order_quotations backoffice_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_insert ON backoffice.order_quotations AS RESTRICTIVE FOR INSERT WITH CHECK ((tenant_id = backoffice.permitted_tenant('orders.edit'::text)));


--
-- Name: order_status_history backoffice_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_insert ON backoffice.order_status_history AS RESTRICTIVE FOR INSERT WITH CHECK ((tenant_id = backoffice.permitted_tenant('orders.create'::text)));


--
-- Name: order_types backoffice_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_insert ON backoffice.order_types AS RESTRICTIVE FOR INSERT WITH CHECK ((tenant_id = backoffice.permitted_tenant('order_types.create'::text)));


--
-- Name: orders backoffice_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_insert ON backoffice.orders AS RESTRICTIVE FOR INSERT WITH CHECK ((tenant_id = backoffice.permitted_tenant('orders.create'::text)));


--
-- Name: products backoffice_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_insert ON backoffice.products AS RESTRICTIVE FOR INSERT WITH CHECK ((tenant_id = backoffice.permitted_tenant('products.create'::text)));


--
-- Name: role_permissions backoffice_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_insert ON backoffice.role_permissions AS RESTRICTIVE FOR INSERT WITH CHECK ((tenant_id = backoffice.permitted_tenant('roles.edit'::text)));


--
-- Name: roles backoffice_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_insert ON backoffice.roles AS RESTRICTIVE FOR INSERT WITH CHECK ((tenant_id = backoffice.permitted_tenant('roles.create'::text)));


--
-- Name: tenants backoffice_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_insert ON backoffice.tenants AS RESTRICTIVE FOR INSERT WITH CHECK ((id = backoffice.permitted_tenant('tenants.create'::text)));


--
-- Name: user_permissions backoffice_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_insert ON backoffice.user_permissions AS RESTRICTIVE FOR INSERT WITH CHECK ((tenant_id = backoffice.permitted_tenant('roles.edit'::text)));


--
-- Name: user_roles backoffice_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_insert ON backoffice.user_roles AS RESTRICTIVE FOR INSERT WITH CHECK ((tenant_id = backoffice.permitted_tenant('roles.edit'::text)));


--
-- Name: users backoffice_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_insert ON backoffice.users AS RESTRICTIVE FOR INSERT WITH CHECK ((tenant_id = backoffice.permitted_tenant('users.create'::text)));


--
-- Name: workflow_states backoffice_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_insert ON backoffice.workflow_states AS RESTRICTIVE FOR INSERT WITH CHECK ((tenant_id = backoffice.permitted_tenant('workflows.create'::text)));


--
-- Name: workflow_transitions backoffice_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_insert ON backoffice.workflow_transitions AS RESTRICTIVE FOR INSERT WITH CHECK ((tenant_id = backoffice.permitted_tenant('workflows.create'::text)));


--
-- Name: workflows backoffice_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_insert ON backoffice.workflows AS RESTRICTIVE FOR INSERT WITH CHECK ((tenant_id = backoffice.permitted_tenant('workflows.create'::text)));


--
-- Name: accounts backoffice_isolation; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_isolation ON backoffice.accounts USING ((tenant_id = backoffice.tenant_id())) WITH CHECK ((tenant_id = backoffice.tenant_id()));


--
-- Name: addresses backoffice_isolation; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_isolation ON backoffice.addresses USING ((tenant_id = backoffice.tenant_id())) WITH CHECK ((tenant_id = backoffice.tenant_id()));


--
-- Name: audit_log backoffice_isolation; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_isolation ON backoffice.audit_log USING ((tenant_id = backoffice.tenant_id())) WITH CHECK ((tenant_id = backoffice.tenant_id()));


--
-- Name: locations backoffice_isolation; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_isolation ON backoffice.locations USING ((tenant_id = backoffice.tenant_id())) WITH CHECK ((tenant_id = backoffice.tenant_id()));


--
-- Name: number_series backoffice_isolation; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_isolation ON backoffice.number_series USING ((tenant_id = backoffice.tenant_id())) WITH CHECK ((tenant_id = backoffice.tenant_id()));


--
-- Name: numbers backoffice_isolation; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_isolation ON backoffice.numbers USING ((tenant_id = backoffice.tenant_id())) WITH CHECK ((tenant_id = backoffice.tenant_id()));


--
-- Name: order_lines backoffice_isolation; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_isolation ON backoffice.order_lines USING ((tenant_id = backoffice.tenant_id())) WITH CHECK ((tenant_id = backoffice.tenant_id()));


--
-- Name: order_quotations backoffice_isolation; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_isolation ON backoffice.order_quotations USING ((tenant_id = backoffice.tenant_id())) WITH CHECK ((tenant_id = backoffice.tenant_id()));


--
-- Name: order_status_history backoffice_isolation; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_isolation ON backoffice.order_status_history USING ((tenant_id = backoffice.tenant_id())) WITH CHECK ((tenant_id = backoffice.tenant_id()));


--
-- Name: order_types backoffice_isolation; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_isolation ON backoffice.order_types USING ((tenant_id = backoffice.tenant_id())) WITH CHECK ((tenant_id = backoffice.tenant_id()));


--
-- Name: orders backoffice_isolation; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_isolation ON backoffice.orders USING ((tenant_id = backoffice.tenant_id())) WITH CHECK ((tenant_id = backoffice.tenant_id()));


--
-- Name: products backoffice_isolation; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_isolation ON backoffice.products USING ((tenant_id = backoffice.tenant_id())) WITH CHECK ((tenant_id = backoffice.tenant_id()));


--
-- Name: role_permissions backoffice_isolation; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_isolation ON backoffice.role_permissions USING ((tenant_id = backoffice.tenant_id())) WITH CHECK ((tenant_id = backoffice.tenant_id()));


--
-- Name: roles backoffice_isolation; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_isolation ON backoffice.roles USING ((tenant_id = backoffice.tenant_id())) WITH CHECK ((tenant_id = backoffice.tenant_id()));


--
-- Name: tenants backoffice_isolation; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_isolation ON backoffice.tenants USING ((id = backoffice.tenant_id())) WITH CHECK ((id = backoffice.tenant_id()));


--
-- Name: user_permissions backoffice_isolation; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_isolation ON backoffice.user_permissions USING ((tenant_id = backoffice.tenant_id())) WITH CHECK ((tenant_id = backoffice.tenant_id()));


--
-- Name: user_roles backoffice_isolation; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_isolation ON backoffice.user_roles USING ((tenant_id = backoffice.tenant_id())) WITH CHECK ((tenant_id = backoffice.tenant_id()));


--
-- Name: users backoffice_isolation; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_isolation ON backoffice.users USING ((tenant_id = backoffice.tenant_id())) WITH CHECK ((tenant_id = backoffice.tenant_id()));


--
-- Name: workflow_states backoffice_isolation; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_isolation ON backoffice.workflow_states USING ((tenant_id = backoffice.tenant_id())) WITH CHECK ((tenant_id = backoffice.tenant_id()));


--
-- Name: workflow_transitions backoffice_isolation; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_isolation ON backoffice.workflow_transitions USING ((tenant_id = backoffice.tenant_id())) WITH CHECK ((tenant_id = backoffice.tenant_id()));


--
-- Name: workflows backoffice_isolation; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_isolation ON backoffice.workflows USING ((tenant_id = backoffice.tenant_id())) WITH CHECK ((tenant_id = backoffice.tenant_id()));


--
-- Name: numbers backoffice_location_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_delete ON backoffice.numbers AS RESTRICTIVE FOR DELETE USING (backoffice.permitted_location('numbering.delete'::text, location_id));


--
-- Name: order_lines backoffice_location_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_delete ON backoffice.order_lines AS RESTRICTIVE FOR DELETE USING (backoffice.permitted_order('orders.edit'::text, order_id));


--
-- Name: order_quotations backoffice_location_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_delete ON backoffice.order_quotations AS RESTRICTIVE FOR DELETE USING (backoffice.permitted_order('orders.edit'::text, order_id));


--
-- Name: order_status_history backoffice_location_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_delete ON backoffice.order_status_history AS RESTRICTIVE FOR DELETE USING (backoffice.permitted_order('orders.delete'::text, order_id));


--
-- Name: orders backoffice_location_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_delete ON backoffice.orders AS RESTRICTIVE FOR DELETE USING (backoffice.permitted_location('orders.delete'::text, location_id));


--
-- Name: user_permissions backoffice_location_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_delete ON backoffice.user_permissions AS RESTRICTIVE FOR DELETE USING (backoffice.permitted_location('roles.edit'::text, location_id));


--
-- Name: user_roles backoffice_location_delete; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_delete ON backoffice.user_roles AS RESTRICTIVE FOR DELETE USING (backoffice.permitted_location('roles.edit'::text, location_id));


--
-- Name: numbers backoffice_location_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_insert ON backoffice.numbers AS RESTRICTIVE FOR INSERT WITH CHECK (backoffice.permitted_location('numbering.create'::text, location_id));


--
-- Name: order_lines backoffice_location_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_insert ON backoffice.order_lines AS RESTRICTIVE FOR INSERT WITH CHECK (backoffice.permitted_order('orders.edit'::text, order_id));


--
-- Name: order_quotations backoffice_location_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_insert ON backoffice.order_quotations AS RESTRICTIVE FOR INSERT WITH CHECK (backoffice.permitted_order('orders.edit'::text, order_id));


--
-- Name: order_status_history backoffice_location_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_insert ON backoffice.order_status_history AS RESTRICTIVE FOR INSERT WITH CHECK (backoffice.permitted_order('orders.create'::text, order_id));


--
-- Name: orders backoffice_location_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_insert ON backoffice.orders AS RESTRICTIVE FOR INSERT WITH CHECK (backoffice.permitted_location('orders.create'::text, location_id));


--
-- Name: user_permissions backoffice_location_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_insert ON backoffice.user_permissions AS RESTRICTIVE FOR INSERT WITH CHECK (backoffice.permitted_location('roles.edit'::text, location_id));


--
-- Name: user_roles backoffice_location_insert; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_insert ON backoffice.user_roles AS RESTRICTIVE FOR INSERT WITH CHECK (backoffice.permitted_location('roles.edit'::text, location_id));


--
-- Name: numbers backoffice_location_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_select ON backoffice.numbers AS RESTRICTIVE FOR SELECT USING (backoffice.permitted_location('numbering.view'::text, location_id));


--
-- Name: order_lines backoffice_location_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_select ON backoffice.order_lines AS RESTRICTIVE FOR SELECT USING (backoffice.permitted_order('orders.view'::text, order_id));


--
-- Name: order_quotations backoffice_location_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_select ON backoffice.order_quotations AS RESTRICTIVE FOR SELECT USING (backoffice.permitted_order('orders.view'::text, order_id));


--
-- Name: order_status_history backoffice_location_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_select ON backoffice.order_status_history AS RESTRICTIVE FOR SELECT USING (backoffice.permitted_order('orders.view'::text, order_id));


--
-- Name: orders backoffice_location_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_select ON backoffice.orders AS RESTRICTIVE FOR SELECT USING (backoffice.permitted_location('orders.view'::text, location_id));


--
-- Name: user_permissions backoffice_location_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_select ON backoffice.user_permissions AS RESTRICTIVE FOR SELECT USING (backoffice.permitted_location('roles.view'::text, location_id));


--
-- Name: user_roles backoffice_location_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_select ON backoffice.user_roles AS RESTRICTIVE FOR SELECT USING (backoffice.permitted_location('roles.view'::text, location_id));


--
-- Name: numbers backoffice_location_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_update ON backoffice.numbers AS RESTRICTIVE FOR UPDATE USING (backoffice.permitted_location('numbering.edit'::text, location_id)) WITH CHECK (backoffice.permitted_location('numbering.edit'::text, location_id));


--
-- Name: order_lines backoffice_location_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_update ON backoffice.order_lines AS RESTRICTIVE FOR UPDATE USING (backoffice.permitted_order('orders.edit'::text, order_id)) WITH CHECK (backoffice.permitted_order('orders.edit'::text, order_id));


--
-- Name: order_quotations backoffice_location_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_update ON backoffice.order_quotations AS RESTRICTIVE FOR UPDATE USING (backoffice.permitted_order('orders.edit'::text, order_id)) WITH CHECK (backoffice.permitted_order('orders.edit'::text, order_id));


--
-- Name: order_status_history backoffice_location_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_update ON backoffice.order_status_history AS RESTRICTIVE FOR UPDATE USING (backoffice.permitted_order('orders.edit'::text, order_id)) WITH CHECK (backoffice.permitted_order('orders.edit'::text, order_id));


--
-- Name: orders backoffice_location_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_update ON backoffice.orders AS RESTRICTIVE FOR UPDATE USING (backoffice.permitted_location('orders.edit'::text, location_id)) WITH CHECK (backoffice.permitted_location('orders.edit'::text, location_id));


--
-- Name: user_permissions backoffice_location_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_update ON backoffice.user_permissions AS RESTRICTIVE FOR UPDATE USING (backoffice.permitted_location('roles.edit'::text, location_id)) WITH CHECK (backoffice.permitted_location('roles.edit'::text, location_id));


--
-- Name: user_roles backoffice_location_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_location_update ON backoffice.user_roles AS RESTRICTIVE FOR UPDATE USING (backoffice.permitted_location('roles.edit'::text, location_id)) WITH CHECK (backoffice.permitted_location('roles.edit'::text, location_id));


--
-- Name: accounts backoffice_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_select ON backoffice.accounts AS RESTRICTIVE FOR SELECT USING ((tenant_id = backoffice.permitted_tenant('accounts.view'::text)));


--
-- Name: addresses backoffice_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_select ON backoffice.addresses AS RESTRICTIVE FOR SELECT USING ((tenant_id = backoffice.permitted_tenant('accounts.view'::text)));


--
-- Name: audit_log backoffice_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_select ON backoffice.audit_log AS RESTRICTIVE FOR SELECT USING ((tenant_id = backoffice.permitted_tenant('audit.view'::text)));


--
-- Name: locations backoffice_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_select ON backoffice.locations AS RESTRICTIVE FOR SELECT USING ((tenant_id = backoffice.permitted_tenant('locations.view'::text)));


--
-- Name: number_series backoffice_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_select ON backoffice.number_series AS RESTRICTIVE FOR SELECT USING ((tenant_id = backoffice.permitted_tenant('numbering.view'::text)));


--
-- Name: numbers backoffice_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_select ON backoffice.numbers AS RESTRICTIVE FOR SELECT USING ((tenant_id = backoffice.permitted_tenant('numbering.view'::text)));


--
-- Name: order_lines backoffice_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_select ON backoffice.order_lines AS RESTRICTIVE FOR SELECT USING ((tenant_id = backoffice.permitted_tenant('orders.view'::text)));


--
-- Name: order_quotations backoffice_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_select ON backoffice.order_quotations AS RESTRICTIVE FOR SELECT USING ((tenant_id = backoffice.permitted_tenant('orders.view'::text)));


--
-- Name: order_status_history backoffice_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_select ON backoffice.order_status_history AS RESTRICTIVE FOR SELECT USING ((tenant_id = backoffice.permitted_tenant('orders.view'::text)));


--
-- Name: order_types backoffice_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_select ON backoffice.order_types AS RESTRICTIVE FOR SELECT USING ((tenant_id = backoffice.permitted_tenant('order_types.view'::text)));


--
-- Name: orders backoffice_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_select ON backoffice.orders AS RESTRICTIVE FOR SELECT USING ((tenant_id = backoffice.permitted_tenant('orders.view'::text)));


--
-- Name: products backoffice_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_select ON backoffice.products AS RESTRICTIVE FOR SELECT USING ((tenant_id = backoffice.permitted_tenant('products.view'::text)));


--
-- Name: role_permissions backoffice_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_select ON backoffice.role_permissions AS RESTRICTIVE FOR SELECT USING ((tenant_id = backoffice.permitted_tenant('roles.view'::text)));


--
-- Name: roles backoffice_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_select ON backoffice.roles AS RESTRICTIVE FOR SELECT USING ((tenant_id = backoffice.permitted_tenant('roles.view'::text)));


--
-- Name: tenants backoffice_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_select ON backoffice.tenants AS RESTRICTIVE FOR SELECT USING ((id = backoffice.permitted_tenant('tenants.view'::text)));


--
-- Name: user_permissions backoffice_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_select ON backoffice.user_permissions AS RESTRICTIVE FOR SELECT USING ((tenant_id = backoffice.permitted_tenant('roles.view'::text)));


--
-- Name: user_roles backoffice_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_select ON backoffice.user_roles AS RESTRICTIVE FOR SELECT USING ((tenant_id = backoffice.permitted_tenant('roles.view'::text)));


--
-- Name: users backoffice_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_select ON backoffice.users AS RESTRICTIVE FOR SELECT USING ((tenant_id = backoffice.permitted_tenant('users.view'::text)));


--
-- Name: workflow_states backoffice_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_select ON backoffice.workflow_states AS RESTRICTIVE FOR SELECT USING ((tenant_id = backoffice.permitted_tenant('workflows.view'::text)));


--
-- Name: workflow_transitions backoffice_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_select ON backoffice.workflow_transitions AS RESTRICTIVE FOR SELECT USING ((tenant_id = backoffice.permitted_tenant('workflows.view'::text)));


--
-- Name: workflows backoffice_select; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_select ON backoffice.workflows AS RESTRICTIVE FOR SELECT USING ((tenant_id = backoffice.permitted_tenant('workflows.view'::text)));


--
-- Name: accounts backoffice_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_update ON backoffice.accounts AS RESTRICTIVE FOR UPDATE USING ((tenant_id = backoffice.permitted_tenant('accounts.edit'::text))) WITH CHECK ((tenant_id = backoffice.permitted_tenant('accounts.edit'::text)));


--
-- Name: addresses backoffice_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_update ON backoffice.addresses AS RESTRICTIVE FOR UPDATE USING ((tenant_id = backoffice.permitted_tenant('accounts.edit'::text))) WITH CHECK ((tenant_id = backoffice.permitted_tenant('accounts.edit'::text)));


--
-- Name: audit_log backoffice_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_update ON backoffice.audit_log AS RESTRICTIVE FOR UPDATE USING ((tenant_id = backoffice.permitted_tenant('audit.edit'::text))) WITH CHECK ((tenant_id = backoffice.permitted_tenant('audit.edit'::text)));


--
-- Name: locations backoffice_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_update ON backoffice.locations AS RESTRICTIVE FOR UPDATE USING ((tenant_id = backoffice.permitted_tenant('locations.edit'::text))) WITH CHECK ((tenant_id = backoffice.permitted_tenant('locations.edit'::text)));


--
-- Name: number_series backoffice_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_update ON backoffice.number_series AS RESTRICTIVE FOR UPDATE USING ((tenant_id = backoffice.permitted_tenant('numbering.edit'::text))) WITH CHECK ((tenant_id = backoffice.permitted_tenant('numbering.edit'::text)));


--
-- Name: numbers backoffice_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_update ON backoffice.numbers AS RESTRICTIVE FOR UPDATE USING ((tenant_id = backoffice.permitted_tenant('numbering.edit'::text))) WITH CHECK ((tenant_id = backoffice.permitted_tenant('numbering.edit'::text)));


--
-- Name: order_lines backoffice_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_update ON backoffice.order_lines AS RESTRICTIVE FOR UPDATE USING ((tenant_id = backoffice.permitted_tenant('orders.edit'::text))) WITH CHECK ((tenant_id = backoffice.permitted_tenant('orders.edit'::text)));


--
-- Name: order_quotations backoffice_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_update ON backoffice.order_quotations AS RESTRICTIVE FOR UPDATE USING ((tenant_id = backoffice.permitted_tenant('orders.edit'::text))) WITH CHECK ((tenant_id = backoffice.permitted_tenant('orders.edit'::text)));


--
-- Name: order_status_history backoffice_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_update ON backoffice.order_status_history AS RESTRICTIVE FOR UPDATE USING ((tenant_id = backoffice.permitted_tenant('orders.edit'::text))) WITH CHECK ((tenant_id = backoffice.permitted_tenant('orders.edit'::text)));


--
-- Name: order_types backoffice_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_update ON backoffice.order_types AS RESTRICTIVE FOR UPDATE USING ((tenant_id = backoffice.permitted_tenant('order_types.edit'::text))) WITH CHECK ((tenant_id = backoffice.permitted_tenant('order_types.edit'::text)));


--
-- Name: orders backoffice_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_update ON backoffice.orders AS RESTRICTIVE FOR UPDATE USING ((tenant_id = backoffice.permitted_tenant('orders.edit'::text))) WITH CHECK ((tenant_id = backoffice.permitted_tenant('orders.edit'::text)));


--
-- Name: products backoffice_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_update ON backoffice.products AS RESTRICTIVE FOR UPDATE USING ((tenant_id = backoffice.permitted_tenant('products.edit'::text))) WITH CHECK ((tenant_id = backoffice.permitted_tenant('products.edit'::text)));


--
-- Name: role_permissions backoffice_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_update ON backoffice.role_permissions AS RESTRICTIVE FOR UPDATE USING ((tenant_id = backoffice.permitted_tenant('roles.edit'::text))) WITH CHECK ((tenant_id = backoffice.permitted_tenant('roles.edit'::text)));


--
-- Name: roles backoffice_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_update ON backoffice.roles AS RESTRICTIVE FOR UPDATE USING ((tenant_id = backoffice.permitted_tenant('roles.edit'::text))) WITH CHECK ((tenant_id = backoffice.permitted_tenant('roles.edit'::text)));


--
-- Name: tenants backoffice_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_update ON backoffice.tenants AS RESTRICTIVE FOR UPDATE USING ((id = backoffice.permitted_tenant('tenants.edit'::text))) WITH CHECK ((id = backoffice.permitted_tenant('tenants.edit'::text)));


--
-- Name: user_permissions backoffice_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_update ON backoffice.user_permissions AS RESTRICTIVE FOR UPDATE USING ((tenant_id = backoffice.permitted_tenant('roles.edit'::text))) WITH CHECK ((tenant_id = backoffice.permitted_tenant('roles.edit'::text)));


--
-- Name: user_roles backoffice_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_update ON backoffice.user_roles AS RESTRICTIVE FOR UPDATE USING ((tenant_id = backoffice.permitted_tenant('roles.edit'::text))) WITH CHECK ((tenant_id = backoffice.permitted_tenant('roles.edit'::text)));


--
-- Name: users backoffice_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_update ON backoffice.users AS RESTRICTIVE FOR UPDATE USING ((tenant_id = backoffice.permitted_tenant('users.edit'::text))) WITH CHECK ((tenant_id = backoffice.permitted_tenant('users.edit'::text)));


--
-- Name: workflow_states backoffice_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_update ON backoffice.workflow_states AS RESTRICTIVE FOR UPDATE USING ((tenant_id = backoffice.permitted_tenant('workflows.edit'::text))) WITH CHECK ((tenant_id = backoffice.permitted_tenant('workflows.edit'::text)));


--
-- Name: workflow_transitions backoffice_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_update ON backoffice.workflow_transitions AS RESTRICTIVE FOR UPDATE USING ((tenant_id = backoffice.permitted_tenant('workflows.edit'::text))) WITH CHECK ((tenant_id = backoffice.permitted_tenant('workflows.edit'::text)));


--
-- Name: workflows backoffice_update; Type: POLICY; Schema: backoffice; Owner: backoffice_owner
--

CREATE POLICY backoffice_update ON backoffice.workflows AS RESTRICTIVE FOR UPDATE USING ((tenant_id = backoffice.permitted_tenant('workflows.edit'::text))) WITH CHECK ((tenant_id = backoffice.permitted_tenant('workflows.edit'::text)));


--
-- Name: locations; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.locations ENABLE ROW LEVEL SECURITY;

--
-- Name: number_series; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.number_series ENABLE ROW LEVEL SECURITY;

--
-- Name: numbers; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.numbers ENABLE ROW LEVEL SECURITY;

--
-- Name: order_lines; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.order_lines ENABLE ROW LEVEL SECURITY;

--
-- Name: order_quotations; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.order_quotations ENABLE ROW LEVEL SECURITY;

--
-- Name: order_status_history; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.order_status_history ENABLE ROW LEVEL SECURITY;

--
-- Name: order_types; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.order_types ENABLE ROW LEVEL SECURITY;

--
-- Name: orders; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.orders ENABLE ROW LEVEL SECURITY;

--
-- Name: products; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.products ENABLE ROW LEVEL SECURITY;

--
-- Name: role_permissions; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.role_permissions ENABLE ROW LEVEL SECURITY;

--
-- Name: roles; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.roles ENABLE ROW LEVEL SECURITY;

--
-- Name: tenants; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.tenants ENABLE ROW LEVEL SECURITY;

--
-- Name: user_permissions; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.user_permissions ENABLE ROW LEVEL SECURITY;

--
-- Name: user_roles; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.user_roles ENABLE ROW LEVEL SECURITY;

--
-- Name: users; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.users ENABLE ROW LEVEL SECURITY;

--
-- Name: workflow_states; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.workflow_states ENABLE ROW LEVEL SECURITY;

--
-- Name: workflow_transitions; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.workflow_transitions ENABLE ROW LEVEL SECURITY;

--
-- Name: workflows; Type: ROW SECURITY; Schema: backoffice; Owner: backoffice_owner
--

ALTER TABLE backoffice.workflows ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA backoffice; Type: ACL; Schema: -; Owner: backoffice_owner
--

GRANT USAGE ON SCHEMA backoffice TO backoffice_user;
GRANT USAGE ON SCHEMA backoffice TO backoffice_service;
GRANT USAGE ON SCHEMA backoffice TO backoffice_platform;
GRANT USAGE ON SCHEMA backoffice TO backoffice_anonymous;


--
-- Name: FUNCTION is_email(address text); Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

REVOKE ALL ON FUNCTION backoffice.is_email(address text) FROM PUBLIC;
GRANT ALL ON FUNCTION backoffice.is_email(address text) TO backoffice_user;
GRANT ALL ON FUNCTION backoffice.is_email(address text) TO backoffice_service;
GRANT ALL ON FUNCTION backoffice.is_email(address text) TO backoffice_platform;


--
-- Name: TABLE accounts; Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.accounts TO backoffice_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.accounts TO backoffice_service;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.accounts TO backoffice_platform;


--
-- Name: TABLE addresses; Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.addresses TO backoffice_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.addresses TO backoffice_service;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.addresses TO backoffice_platform;


--
-- Name: TABLE audit_log; Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

GRANT SELECT ON TABLE backoffice.audit_log TO backoffice_user;
GRANT SELECT ON TABLE backoffice.audit_log TO backoffice_service;
GRANT SELECT ON TABLE backoffice.audit_log TO backoffice_platform;


--
-- Name: TABLE locations; Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.locations TO backoffice_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.locations TO backoffice_service;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.locations TO backoffice_platform;


--
-- Name: TABLE number_series; Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.number_series TO backoffice_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.number_series TO backoffice_service;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.number_series TO backoffice_platform;


--
-- Name: TABLE numbers; Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

GRANT SELECT ON TABLE backoffice.numbers TO backoffice_user;
GRANT SELECT ON TABLE backoffice.numbers TO backoffice_service;
GRANT SELECT ON TABLE backoffice.numbers TO backoffice_platform;


--
-- Name: TABLE order_lines; Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.order_lines TO backoffice_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.order_lines TO backoffice_service;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.order_lines TO backoffice_platform;


--
-- Name: TABLE order_quotations; Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.order_quotations TO backoffice_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.order_quotations TO backoffice_service;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.order_quotations TO backoffice_platform;


--
-- Name: TABLE order_status_history; Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

GRANT SELECT ON TABLE backoffice.order_status_history TO backoffice_user;
GRANT SELECT ON TABLE backoffice.order_status_history TO backoffice_service;
GRANT SELECT ON TABLE backoffice.order_status_history TO backoffice_platform;


--
-- Name: TABLE order_types; Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.order_types TO backoffice_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.order_types TO backoffice_service;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.order_types TO backoffice_platform;


--
-- Name: TABLE orders; Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.orders TO backoffice_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.orders TO backoffice_service;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.orders TO backoffice_platform;


--
-- Name: TABLE permissions; Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

GRANT SELECT ON TABLE backoffice.permissions TO backoffice_user;
GRANT SELECT ON TABLE backoffice.permissions TO backoffice_service;
GRANT SELECT ON TABLE backoffice.permissions TO backoffice_platform;


--
-- Name: TABLE products; Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.products TO backoffice_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.products TO backoffice_service;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.products TO backoffice_platform;


--
-- Name: TABLE role_permissions; Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.role_permissions TO backoffice_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.role_permissions TO backoffice_service;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.role_permissions TO backoffice_platform;


--
-- Name: TABLE roles; Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.roles TO backoffice_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.roles TO backoffice_service;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.roles TO backoffice_platform;


--
-- Name: TABLE tenants; Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

GRANT SELECT,UPDATE ON TABLE backoffice.tenants TO backoffice_user;
GRANT SELECT,UPDATE ON TABLE backoffice.tenants TO backoffice_service;
GRANT SELECT,UPDATE ON TABLE backoffice.tenants TO backoffice_platform;


--
-- Name: TABLE user_permissions; Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.user_permissions TO backoffice_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.user_permissions TO backoffice_service;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.user_permissions TO backoffice_platform;


--
-- Name: TABLE user_roles; Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.user_roles TO backoffice_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.user_roles TO backoffice_service;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.user_roles TO backoffice_platform;


--
-- Name: TABLE users; Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.users TO backoffice_user;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.users TO backoffice_service;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE backoffice.users TO backoffice_platform;


--
-- Name: TABLE workflow_states; Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

GRANT SELECT ON TABLE backoffice.workflow_states TO backoffice_user;
GRANT SELECT ON TABLE backoffice.workflow_states TO backoffice_service;
GRANT SELECT ON TABLE backoffice.workflow_states TO backoffice_platform;


--
-- Name: TABLE workflow_transitions; Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

GRANT SELECT ON TABLE backoffice.workflow_transitions TO backoffice_user;
GRANT SELECT ON TABLE backoffice.workflow_transitions TO backoffice_service;
GRANT SELECT ON TABLE backoffice.workflow_transitions TO backoffice_platform;


--
-- Name: TABLE workflows; Type: ACL; Schema: backoffice; Owner: backoffice_owner
--

GRANT SELECT ON TABLE backoffice.workflows TO backoffice_user;
GRANT SELECT ON TABLE backoffice.workflows TO backoffice_service;
GRANT SELECT ON TABLE backoffice.workflows TO backoffice_platform;


--
-- PostgreSQL database dump complete
--


